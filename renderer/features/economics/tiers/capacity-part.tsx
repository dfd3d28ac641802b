import { capacityOf, type TierRules } from '#shared/domain/account/tier-rules.ts'
import Box from '@mui/material/Box'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDecimal, formatList } from '../../../ui/format.ts'
import { useTiersWords } from './tiers-words.ts'

type Rules = Pick<TierRules, 'rules' | 'hoursAvailable'>
type Props = Readonly<{
  rules: Rules
  counts: Parameters<typeof capacityOf>[1]
  measured: ReadonlyMap<string, number>
  isReadOnly: boolean
  onAvailable: (hours: number | null) => void
}>

/** Hours that the team has against those that its accounts take, now and by the rules. */
export function CapacityPart({ rules, counts, measured, isReadOnly, onAvailable }: Props) {
  const say = useTiersWords()
  const { loads, hoursNow, hoursAfter, firstTier } = capacityOf(rules, counts, measured)
  const [first] = loads
  const nameOf = (tier: string): string => (tier === '' ? say('noTier') : tier)
  const silent = loads.flatMap(({ tier, after, hoursEach }, at) =>
    !hoursEach && (at === 0 || after > 0) ? [tier] : [],
  )
  const hours = (value: number): string => formatCount(Math.round(value))
  return (
    <Box component="section" aria-labelledby="capacity">
      <Typography id="capacity" variant="h2">
        {say('capacity')}
      </Typography>
      <TextField
        type="number"
        label={say('available')}
        value={rules.hoursAvailable ?? ''}
        disabled={isReadOnly}
        onChange={({ target }) => onAvailable(target.value === '' ? null : Math.max(0, Number(target.value)))}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: 0, step: 'any' } }}
        sx={{ width: 290, my: 3 }}
      />
      <Typography component="output" sx={{ display: 'block', mb: 2 }}>
        {rules.hoursAvailable === null
          ? say('noAvailable')
          : firstTier === null || !first?.hoursEach
            ? say('noHours', { tiers: formatList(silent.map(nameOf)) })
            : say('carries', {
                available: hours(rules.hoursAvailable),
                others: hours(hoursAfter - first.after * first.hoursEach),
                each: formatDecimal(first.hoursEach, 1),
                count: formatCount(firstTier),
                tier: first.tier,
                after: formatCount(first.after),
                now: formatCount(first.now),
              })}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-labelledby="capacity">
          <FigureHeads
            words={[say('tier')]}
            figures={(['accountsNow', 'accountsAfter', 'hoursEach', 'hoursNow', 'hoursAfter'] as const).map(
              (head) => say(head),
            )}
          />
          <tbody>
            {loads.map(({ tier, now, after, hoursEach }) => (
              <tr key={tier}>
                <th scope="row">{nameOf(tier)}</th>
                <td className="figure">{formatCount(now)}</td>
                <td className="figure">{formatCount(after)}</td>
                <td className="figure">{hoursEach === null ? '' : formatDecimal(hoursEach, 1)}</td>
                <td className="figure">{hoursEach === null ? '' : hours(now * hoursEach)}</td>
                <td className="figure">{hoursEach === null ? '' : hours(after * hoursEach)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('together')}</th>
              <td className="figure">{formatCount(loads.reduce((sum, { now }) => sum + now, 0))}</td>
              <td className="figure">{formatCount(loads.reduce((sum, { after }) => sum + after, 0))}</td>
              <td>{''}</td>
              <td className="figure">{hours(hoursNow)}</td>
              <td className="figure">{hours(hoursAfter)}</td>
            </tr>
          </tfoot>
        </Figures>
      </Box>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
        {say('effort')}
      </Typography>
    </Box>
  )
}
