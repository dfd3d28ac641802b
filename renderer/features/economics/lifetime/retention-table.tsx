import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDay, formatShare } from '../../../ui/format.ts'
import { useLifetimeWords } from './lifetime-words.ts'

type Props = Readonly<{ retention: Output<'economics.getLifetime'>['retention'] }>

/** How many of the accounts that ordered in a year were lost in the next, of all and of each tier. */
export function RetentionTable({ retention }: Props) {
  const say = useLifetimeWords()
  const rows = retention.flatMap(({ tier, years }) =>
    years.filter(({ atStart }) => atStart > 0).map((year) => ({ tier, ...year })),
  )
  const heads = ['atStart', 'lostCount', 'lostShare', 'interval'] as const
  return (
    <Box component="section" aria-labelledby="defection">
      <Typography id="defection" variant="h2">
        {say('defection')}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {rows.length === 0 ? say('noYears') : say('defectionAim')}
      </Typography>
      {rows.length === 0 ? null : (
        <Box sx={{ overflow: 'auto', maxHeight: 330 }} tabIndex={0} role="group" aria-labelledby="defection">
          <Figures aria-labelledby="defection">
            <FigureHeads words={[say('tier'), say('year')]} figures={heads.map((head) => say(head))} />
            <tbody>
              {rows.map(({ tier, to, atStart, lost, interval }) => (
                <tr key={`${tier ?? ''} ${tier === null} ${to}`}>
                  <th scope="row">{tier === null ? say('everyTier') : tier === '' ? say('noTier') : tier}</th>
                  <td className="whole">{formatDay(to)}</td>
                  <td className="figure">{formatCount(atStart)}</td>
                  <td className="figure">{formatCount(lost)}</td>
                  <td className="figure">{formatShare(lost / atStart)}</td>
                  <td className="figure">
                    {say('between', { low: formatShare(interval.low), high: formatShare(interval.high) })}
                  </td>
                </tr>
              ))}
            </tbody>
          </Figures>
        </Box>
      )}
    </Box>
  )
}
