import type { Contact } from '#shared/domain/relationship/model.ts'
import { isPlaceholder } from '#shared/domain/relationship/model.ts'
import { memo, type ReactNode } from 'react'
import type { Group } from '../../diagram/collapsing.ts'
import type { Flow, PlacedCard } from '../../diagram/org-layout.ts'
import { attitudeColor, AttitudeShape } from '../../ui/attitude-mark.tsx'
import { ClockShape } from '../../ui/clock-shape.tsx'
import { RingShape } from '../../ui/influence-ring.tsx'
import type { AgeLook } from './age-look.ts'
import { CardFace } from './card-face.tsx'
import { cardLines, hasFarMarks, type Detail } from './card-text.ts'
import { GroupChip } from './group-chip.tsx'
import { KeyShape } from './key-shape.tsx'
import { measureBold, measurePlain } from './measure-text.ts'

type Props = Readonly<{
  contact: Contact
  card: PlacedCard
  detail: Detail
  flow: Flow
  label: string
  age: AgeLook
  /** Where people stand below: how many, and what pressing the number does. */
  group: Group | undefined
  groupLabel: string
  /** Place among those who report to the same manager, from 1. */
  position: number
  siblings: number
  state: 'usual' | 'selected' | 'above-selected'
  find: 'none' | 'match' | 'current' | 'other'
  isDropTarget: boolean
  isReachedByTab: boolean
  /** Whether the pointer takes the card up, and not the map. */
  isMovable: boolean
}>

const measures = { plain: measurePlain, bold: measureBold }
const edgePx = { full: 4, large: 5, name: 7, far: 11, dot: 0 } as const

/** A person on the map. What is written and drawn on the card depends on how large it is seen. */
export const PersonCard = memo(function PersonCard(props: Props) {
  const { contact, card, detail, group, state, find, age } = props
  return (
    <g
      role="treeitem"
      aria-label={props.label}
      aria-level={card.depth + 1}
      aria-posinset={props.position}
      aria-setsize={props.siblings}
      aria-expanded={group && !group.isCollapsed}
      aria-selected={state === 'selected'}
      tabIndex={props.isReachedByTab ? 0 : -1}
      data-person={contact.id}
      data-grip={props.isMovable ? '' : undefined}
      className={`card is-${state} find-${find}${props.isDropTarget ? ' is-drop' : ''}${isPlaceholder(contact) ? ' is-post' : ''} is-${age}`}
      transform={`translate(${card.x} ${card.y})`}
    >
      <title>{props.label}</title>
      <rect className="ring" x={-4} y={-4} width={card.widthPx + 8} height={card.heightPx + 8} rx={9} />
      <CardFace size={card} isExternal={contact.externalKind !== null} />
      <path
        className="edge"
        d={edgePath(edgePx[detail], card.heightPx)}
        fill={attitudeColor(contact.attitude)}
      />
      {cardLines(contact, detail, measures).map((line) => (
        <text key={line.y} x={line.x} y={line.y} fontSize={line.sizePx} className={line.look}>
          {line.text}
        </text>
      ))}
      <g className="marks">
        <Marks contact={contact} detail={detail} />
      </g>
      {age === 'old' && detail !== 'far' && detail !== 'dot' ? (
        <Mark x={card.widthPx - 9} y={-8} sizePx={detail === 'name' ? 22 : 16}>
          <ClockShape />
        </Mark>
      ) : null}
      {group ? (
        <GroupChip group={group} card={card} flow={props.flow} detail={detail} label={props.groupLabel} />
      ) : null}
    </g>
  )
})

function Marks({ contact, detail }: Readonly<{ contact: Contact; detail: Detail }>) {
  const { attitude, influence } = contact
  const isKeyPlayer = influence === 'high'
  if (detail === 'full' || detail === 'large') {
    return (
      <>
        <Mark x={174} y={6} sizePx={14}>
          <AttitudeShape attitude={attitude} />
        </Mark>
        <Mark x={174} y={23.5} sizePx={14}>
          <RingShape influence={influence} radius={6} center={8} />
        </Mark>
        {isKeyPlayer ? (
          <Mark x={174.5} y={41} sizePx={13}>
            <KeyShape />
          </Mark>
        ) : null}
      </>
    )
  }
  if (detail === 'name') {
    return (
      <>
        <Mark x={164} y={6} sizePx={23}>
          <AttitudeShape attitude={attitude} />
        </Mark>
        <Mark x={164} y={32} sizePx={23}>
          <RingShape influence={influence} radius={6} center={8} />
        </Mark>
      </>
    )
  }
  if (detail === 'dot' || !hasFarMarks(contact)) return null
  return (
    <>
      <Mark x={19} y={36} sizePx={20}>
        <AttitudeShape attitude={attitude} />
      </Mark>
      <Mark x={46} y={36} sizePx={20}>
        <RingShape influence={influence} radius={6} center={8} />
      </Mark>
      {isKeyPlayer ? (
        <Mark x={72} y={35} sizePx={22}>
          <KeyShape />
        </Mark>
      ) : null}
    </>
  )
}

function Mark({
  x,
  y,
  sizePx,
  children,
}: Readonly<{ x: number; y: number; sizePx: number; children: ReactNode }>) {
  return <g transform={`translate(${x} ${y}) scale(${sizePx / 16})`}>{children}</g>
}

/** The left edge of a card, rounded where the card is: an arc cut off at the width of the edge. */
function edgePath(widthPx: number, heightPx: number): string {
  if (widthPx === 0) return ''
  const radius = 6
  const reach = Math.min(widthPx, radius)
  const drop = radius - Math.sqrt(radius ** 2 - (radius - reach) ** 2)
  const arc = `A${radius} ${radius} 0 0 1`
  return `M${widthPx} ${drop}V${heightPx - drop}H${reach}${arc} 0 ${heightPx - radius}V${radius}${arc} ${reach} ${drop}Z`
}
