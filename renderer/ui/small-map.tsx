import type { InformalLineKind } from '#shared/domain/relationship/model.ts'
import type { Influence } from '#shared/domain/relationship/judgement.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { AttitudeShape } from './attitude-mark.tsx'
import { RingShape } from './influence-ring.tsx'
import { KeyShape } from './key-shape.tsx'

type CardProps = Readonly<{
  card: Readonly<{
    x: number
    y: number
    widthPx: number
    heightPx: number
    /** As far as there is room for them. */
    name: string
    title: string
    person: Readonly<{
      isPlaceholder: boolean
      isKeyPlayer: boolean
      attitude: number | null
      influence: Influence | null
    }>
  }>
  /** Whether something that is shown of the person was not confirmed. */
  isUnsure: boolean
}>

/** Somebody on a small map, placed: how they stand to us, how much they weigh, and who they are. */
export function SmallCard({ card: { x, y, widthPx, heightPx, person, name, title }, isUnsure }: CardProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        className={person.isPlaceholder ? 'card post' : 'card'}
        width={widthPx}
        height={heightPx}
        rx={5}
      />
      <g transform="translate(7 4) scale(0.9)">
        <AttitudeShape attitude={person.attitude} />
      </g>
      <g transform="translate(8 22) scale(0.78)">
        <RingShape influence={person.influence} />
      </g>
      <text className={isUnsure ? 'name unsure' : 'name'} x={28} y={16}>
        {name}
      </text>
      <text className="title" x={28} y={31}>
        {title}
      </text>
      {person.isKeyPlayer ? (
        <g transform={`translate(${widthPx - 20} 4) scale(0.85)`}>
          <KeyShape />
        </g>
      ) : null}
    </g>
  )
}

type TieProps = Readonly<{
  tie: Readonly<{
    kind: InformalLineKind
    strength: number
    isUnsure: boolean
    path: string
    head: Readonly<{ x: number; y: number; degrees: number }> | undefined
  }>
}>

/** An informal line on a small map, the thicker the stronger. */
export function InformalTie({ tie: { path, head, kind, strength, isUnsure } }: TieProps) {
  return (
    <g
      className={`tie${kind === 'conflict' ? ' conflict' : ''}${isUnsure ? ' unsure' : ''}`}
      strokeWidth={0.8 + 0.5 * strength}
    >
      <path d={path} strokeDasharray={dashOf(kind)} />
      {head ? (
        <path className="head" d="M0 0L-8 -3.6L-8 3.6Z" transform={headAt(head)} strokeWidth={0} />
      ) : null}
    </g>
  )
}

function headAt({ x, y, degrees }: NonNullable<TieProps['tie']['head']>): string {
  return `translate(${x} ${y}) rotate(${degrees})`
}

function dashOf(kind: InformalLineKind): string | undefined {
  switch (kind) {
    case 'influences':
    case 'ally':
      return undefined
    case 'conflict':
      return '7 3'
    case 'dotted-reporting':
      return '2 3'
    case 'former-colleagues':
      return '8 3 2 3'
    default:
      return assertNever(kind)
  }
}
