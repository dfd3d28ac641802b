import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useMiningWords } from './mining-words.ts'

type Props = Readonly<{
  accounts: Output<'mining.getScores'>['accounts']
  currency: string
  /** Recency and frequency as two digits. */
  chosen: string | null
  onChoose: (cell: string) => void
}>

const scores = [5, 4, 3, 2, 1] as const

/** How many accounts stand at each recency and frequency, and what they bought; a press narrows the table to them. */
export function RfmGrid({ accounts, currency, chosen, onChoose }: Props) {
  const say = useMiningWords()
  const cells = Map.groupBy(accounts, ({ recency, frequency }) => `${recency}${frequency}`)
  const most = Math.max(1, ...[...cells.values()].map(({ length }) => length))
  return (
    <Box role="group" aria-label={say('grid')} sx={{ maxWidth: 720 }}>
      <Typography variant="caption" color="textSecondary" component="p" aria-hidden sx={{ mb: 1 }}>
        {say('grid')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '24px repeat(5, minmax(0, 1fr))', gap: 1 }}>
        {scores.map((recency) => [
          <Label key={recency}>{recency}</Label>,
          ...scores.toReversed().map((frequency) => {
            const own = cells.get(`${recency}${frequency}`) ?? []
            const net = e4Text(
              own.reduce((sum, { netE4 }) => sum + netE4, 0),
              currency,
            )
            const count = formatCount(own.length)
            const key = `${recency}${frequency}`
            return (
              <ButtonBase
                key={key}
                aria-pressed={chosen === key}
                aria-label={say('gridCell', { recency, frequency, count, net })}
                disabled={own.length === 0}
                onClick={() => onChoose(key)}
                sx={{
                  height: 44,
                  flexDirection: 'column',
                  borderRadius: 1,
                  border: '1px solid var(--mui-palette-divider)',
                  outlineOffset: -2,
                  ...(chosen === key ? { outline: '2px solid var(--mui-palette-primary-main)' } : {}),
                  background: `color-mix(in srgb, var(--mui-palette-primary-main) ${Math.round((own.length / most) * 22)}%, transparent)`,
                }}
              >
                {own.length === 0 ? null : (
                  <>
                    <Box component="span" sx={{ fontWeight: 600 }}>
                      {count}
                    </Box>
                    <Box component="span" sx={{ fontSize: 12 }}>
                      {net}
                    </Box>
                  </>
                )}
              </ButtonBase>
            )
          }),
        ])}
        <span />
        {scores.toReversed().map((frequency) => (
          <Label key={frequency}>{frequency}</Label>
        ))}
      </Box>
    </Box>
  )
}

function Label({ children }: Readonly<{ children: number }>) {
  return (
    <Box aria-hidden sx={{ alignSelf: 'center', textAlign: 'center', color: 'text.secondary', fontSize: 12 }}>
      {children}
    </Box>
  )
}
