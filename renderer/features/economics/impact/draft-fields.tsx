import { noSums, type LineSums } from '#shared/domain/economics/statement.ts'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import Switch from '@mui/material/Switch'
import { Lever } from '../what-if/lever.tsx'
import { useImpactWords } from './impact-words.ts'

type Props = Readonly<{ draft: LineSums; currency: string; onChange: (draft: LineSums) => void }>

const amounts = ['list', 'net', 'cost', 'freight'] as const
const amountAtMost = 1_000_000_000

/** What a drafted order comes to, as one types it. */
export function DraftFields({ draft, currency, onChange }: Props) {
  const say = useImpactWords()
  return (
    <Box
      role="group"
      aria-label={say('draft')}
      sx={{
        display: 'grid',
        columnGap: 6,
        rowGap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(230px, 1fr))',
      }}
    >
      {amounts.map((key) => (
        <Lever
          key={key}
          label={say(key)}
          hint={currency}
          value={draft[`${key}E4`] / 10_000}
          from={0}
          to={amountAtMost}
          onChange={(value) => onChange({ ...draft, [`${key}E4`]: Math.round((value ?? 0) * 10_000) })}
        />
      ))}
      <Lever
        label={say('lines')}
        hint=""
        value={draft.lines}
        from={1}
        to={1_000}
        onChange={(value) => onChange({ ...draft, lines: Math.max(1, Math.round(value ?? 1)) })}
      />
      {(['isExpedited', 'isPacked'] as const).map((key) => {
        const field = key === 'isExpedited' ? 'expedited' : 'specialPacking'
        return (
          <FormControlLabel
            key={key}
            control={
              <Switch
                size="small"
                checked={draft[field] > 0}
                onChange={(_event, isOn) => onChange({ ...draft, [field]: isOn ? draft.lines : 0 })}
              />
            }
            label={say(key)}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        )
      })}
    </Box>
  )
}

/** An order as the account usually places them: the whole period over its orders, in whole units of money. */
export function usualOrder({ orders, lines, listE4, netE4, costE4, freightE4 }: LineSums): LineSums {
  const part = (amount: number): number =>
    orders > 0 ? Math.max(0, Math.round(amount / orders / 10_000)) * 10_000 : 0
  return {
    ...noSums,
    orders: 1,
    lines: orders > 0 ? Math.max(1, Math.round(lines / orders)) : 1,
    listE4: part(listE4),
    netE4: part(netE4),
    costE4: part(costE4),
    freightE4: part(freightE4),
  }
}
