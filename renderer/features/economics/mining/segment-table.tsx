import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDecimal } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useMiningWords } from './mining-words.ts'
import { segmentName, type Segments } from './segment-name.ts'

type Props = Readonly<{
  segments: Segments
  /** By its place, from 0. */
  chosen: string | null
  onChoose: (segment: string) => void
}>

/** The segments with what sets each apart; a press narrows the accounts below to one. */
export function SegmentTable({ segments: { segments, currency }, chosen, onChoose }: Props) {
  const say = useMiningWords()
  const measures = segments[0]?.center.map(({ measure }) => measure) ?? []
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Figures aria-label={say('segmentTable')}>
        <FigureHeads
          words={[say('segment')]}
          figures={[say('accounts'), say('netOfAll'), ...measures.map((key) => say(`measure-${key}`))]}
        />
        <tbody>
          {segments.map(({ accounts, netE4, center }, at) => {
            const name = segmentName(center, say)
            return (
              <tr key={at} data-chosen={chosen === String(at)}>
                <th scope="row">
                  <Link
                    component="button"
                    aria-pressed={chosen === String(at)}
                    sx={{ textAlign: 'left' }}
                    onClick={() => onChoose(String(at))}
                  >
                    {say('segmentName', { number: formatCount(at + 1), name })}
                  </Link>
                </th>
                <td className="figure">{formatCount(accounts)}</td>
                <td className="figure">{e4Text(netE4, currency)}</td>
                {center.map(({ measure, by }) => (
                  <td key={measure} className="figure">
                    {`${by < 0 ? '\u2212' : '+'}${formatDecimal(Math.abs(by), 1)}`}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </Figures>
    </Box>
  )
}
