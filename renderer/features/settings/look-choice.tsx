import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useColorScheme } from '@mui/material/styles'
import Typography from '@mui/material/Typography'
import { useRemember } from '../../api/page-memory.ts'
import { useSettingsWords } from './settings-words.ts'

const looks = ['system', 'light', 'dark'] as const

/** Light, dark, or as the system has it. */
export function LookChoice() {
  const say = useSettingsWords()
  const { mode, setMode } = useColorScheme()
  const remember = useRemember()
  const choose = (look: (typeof looks)[number]): void => {
    setMode(look)
    remember('keyplan-look', look)
  }
  return (
    <>
      <RadioGroup
        row
        aria-label={say('look')}
        value={mode ?? 'system'}
        onChange={(event) => choose(event.target.value as (typeof looks)[number])}
      >
        {looks.map((look) => (
          <FormControlLabel
            key={look}
            value={look}
            control={<Radio size="small" />}
            label={say(`look-${look}`)}
            slotProps={{ typography: { variant: 'body2' } }}
            sx={{ mr: 6 }}
          />
        ))}
      </RadioGroup>
      <Typography variant="caption" color="textSecondary">
        {say('lookWhy')}
      </Typography>
    </>
  )
}
