import { partyName } from '#shared/domain/stakeholder-map/findings.ts'
import type { StakeholderMap } from '#shared/domain/stakeholder-map/model.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useFromMapWords } from './from-map-words.ts'
import type { FromMap } from './use-from-map.ts'

/** What is said of who stands how to whom. What contradicts something waits until somebody decides. */
export function MapStatements({ read, map }: Readonly<{ read: FromMap; map: StakeholderMap }>) {
  const say = useFromMapWords()
  if (map.statements.length === 0) return null
  return (
    <Box component="section" aria-label={say('statements')}>
      <Typography variant="h3">{say('statements')}</Typography>
      <Box sx={{ color: 'text.secondary', fontSize: 12, mb: 1 }}>{say('statementsHint')}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(320px, 1fr))' }}>
        {map.statements.map(({ id, row, from, said }) => (
          <FormControlLabel
            key={id}
            sx={{ m: 0, '& .MuiFormControlLabel-label': { fontSize: 13 } }}
            control={
              <Checkbox
                size="small"
                sx={{ p: 1 }}
                checked={read.isTaken(id)}
                onChange={(_event, isOn) => read.choose(id, isOn)}
              />
            }
            label={
              <>
                {row === null ? said : say('inRow', { name: partyName(map, from), said })}
                {read.contested.has(id) ? (
                  <Box component="span" sx={{ ml: 1.5, color: 'warning.main', fontWeight: 600 }}>
                    {say('contested')}
                  </Box>
                ) : null}
              </>
            }
          />
        ))}
      </Box>
    </Box>
  )
}
