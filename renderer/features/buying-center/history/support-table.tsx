import type { CourseStep, Move } from '#shared/domain/buying-center/support-course.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { formatDay, formatShare, formatSignedShare } from '../../../ui/format.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { ChartTable } from '../chart-table.tsx'
import { useSupportWords } from './support-words.ts'

/** Further back one looks in the activities of the account. */
const touchpointsAtMost = 4

/** Move by move, the newest first: how support stood then, who changed, and what had come before. */
export function SupportTable({ steps }: Readonly<{ steps: readonly CourseStep<Touchpoint>[] }>) {
  const say = useSupportWords()
  const sayMove = useSayMove()
  return (
    <ChartTable
      label={say('tableLabel')}
      heads={[say('day'), say('support'), say('range'), say('unknown'), say('moves'), say('before')]}
    >
      {steps.toReversed().map(({ day, support, range, unknownShare, moves, touchpoints }) => (
        <tr key={day}>
          <th scope="row" style={{ whiteSpace: 'nowrap' }}>
            {formatDay(day)}
          </th>
          <td>{support === null ? say('notKnown') : formatSignedShare(support)}</td>
          <td style={{ whiteSpace: 'nowrap' }}>
            {range
              ? say('rangeOf', { low: formatSignedShare(range.low), high: formatSignedShare(range.high) })
              : say('notKnown')}
          </td>
          <td>{unknownShare === null ? say('notKnown') : formatShare(unknownShare)}</td>
          <td>
            <Lines lines={moves.map(sayMove)} />
          </td>
          <td>
            <Lines lines={linesOf(touchpoints)} />
          </td>
        </tr>
      ))}
    </ChartTable>
  )

  function linesOf(touchpoints: readonly Touchpoint[]): readonly string[] {
    if (touchpoints.length === 0) return [say('touchpointNone')]
    const shown = touchpoints.slice(-touchpointsAtMost).toReversed()
    const hidden = touchpoints.length - shown.length
    return [
      ...shown.map(({ happenedOn, channel, subject }) =>
        say('touchpoint', { day: formatDay(happenedOn), channel: say(`channel-${channel}`), subject }),
      ),
      ...(hidden > 0 ? [say('more', { count: hidden })] : []),
    ]
  }
}

function Lines({ lines }: Readonly<{ lines: readonly string[] }>) {
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function useSayMove(): (move: Move) => string {
  const say = useSupportWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  return (move) => {
    const { name } = move
    switch (move.kind) {
      case 'came':
        return say('came', { name, attitude: sayAttitude(move.attitude).toLowerCase() })
      case 'left':
        return say('left', { name })
      case 'attitude':
        return say('attitude', {
          name,
          from: sayAttitude(move.from).toLowerCase(),
          to: sayAttitude(move.to).toLowerCase(),
        })
      case 'influence':
        return say('influence', {
          name,
          from: sayInfluence(move.from).toLowerCase(),
          to: sayInfluence(move.to).toLowerCase(),
        })
      default:
        return assertNever(move)
    }
  }
}
