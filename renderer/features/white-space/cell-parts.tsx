import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import { formatDay } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { Section } from '../../ui/section.tsx'
import { useWhiteSpaceWords } from './white-space-words.ts'

/** The orders and the parts of opportunities that the reckoned figures of a cell are made of. */
export function CellParts({ answer }: Readonly<{ answer: Output<'white-space.getCell'> }>) {
  const say = useWhiteSpaceWords()
  const { orderLines, boughtMinor, currency, parts } = answer
  return (
    <Section title={say('madeOf')}>
      {orderLines > 0 ? (
        <Box>{say('orderLines', { count: orderLines, amount: moneyText(boughtMinor, currency) })}</Box>
      ) : null}
      {parts.map(({ opportunityId, name, state, amountMinor, period, day }, index) => (
        <Box key={`${opportunityId} ${index}`} sx={{ overflowWrap: 'anywhere' }}>
          {[
            name,
            say(`part-${state}`),
            period ?? (day === null ? '' : formatDay(day)),
            moneyText(amountMinor, currency),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Box>
      ))}
      {orderLines === 0 && parts.length === 0 ? say('noParts') : null}
    </Section>
  )
}
