import type { Contact } from '#shared/domain/relationship/model.ts'
import { isPlaceholder } from '#shared/domain/relationship/model.ts'
import { memo } from 'react'
import type { Group } from '../../diagram/collapsing.ts'
import type { Flow, PlacedCard } from '../../diagram/org-layout.ts'
import { attitudeColor } from '../../ui/attitude-mark.tsx'
import { ClockShape } from '../../ui/clock-shape.tsx'
import type { AgeLook } from './age-look.ts'
import { cardFace } from './card-face.tsx'
import type { Detail } from './card-text.ts'
import { GroupChip } from './group-chip.tsx'
import type { CardSigns } from './look/card-signs.ts'
import { cardMarks } from './look/card-marks.tsx'
import { linesOnCard } from './look/lines-on-card.ts'
import { MarkAt } from './look/mark-at.tsx'
import { PostTabs, SignTabs } from './look/sign-tabs.tsx'
import type { CardWords } from './look/use-card-words.ts'
import type { MapDensity } from './map-choice.ts'
import { measureBold, measurePlain } from '../../ui/measure-text.ts'
import { TieGrip } from './tie/tie-grip.tsx'

type Props = Readonly<{
  contact: Contact
  card: PlacedCard
  density: MapDensity
  detail: Detail
  flow: Flow
  label: string
  /** What is said after the name: the person's informal lines; empty where there are none. */
  description: string
  age: AgeLook
  /** What stands on the card beside attitude and influence, where there is anything. */
  signs: CardSigns | undefined
  words: CardWords
  /** Where people stand below: how many, and what pressing the number does. */
  group: Group | undefined
  groupLabel: string
  /** Place among those who report to the same manager, from 1. */
  position: number
  siblings: number
  state: 'usual' | 'selected' | 'above-selected'
  find: 'none' | 'match' | 'current' | 'other'
  /** Whether the filter means somebody else. */
  isFaded: boolean
  isDropTarget: boolean
  isReachedByTab: boolean
  /** Whether the pointer takes the card up, and not the map. */
  isMovable: boolean
  /** What its handle does, from which a line is drawn to another card; none where it has no handle. */
  tieLabel: string | undefined
}>

const measures = { plain: measurePlain, bold: measureBold }
const edgePx = { full: 4, large: 5, name: 7, far: 11, dot: 0 } as const

/** A person on the map. What is written and drawn on the card depends on how large it is seen. */
export const PersonCard = memo(function PersonCard(props: Props) {
  const { contact, card, density, detail, group, state, find, age, signs, words } = props
  const isRead = detail === 'full' || detail === 'large'
  const marks = cardMarks({ contact, signs, density, detail, words })
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
      className={`card is-${state} find-${find}${props.isDropTarget ? ' is-drop' : ''}${isPlaceholder(contact) ? ' is-post' : ''}${props.isFaded ? ' is-faded' : ''} is-${age}`}
      transform={`translate(${card.x} ${card.y})`}
    >
      {props.description === '' ? null : <desc>{props.description}</desc>}
      {props.isReachedByTab || state === 'selected' ? (
        <rect className="ring" x={-4} y={-4} width={card.widthPx + 8} height={card.heightPx + 8} rx={9} />
      ) : null}
      {cardFace(card, contact.externalKind !== null)}
      <path
        className="edge"
        d={edgePath(edgePx[detail], card.heightPx)}
        fill={attitudeColor(contact.attitude)}
      />
      {linesOnCard(contact, density, detail, measures).map((line) => (
        <text key={line.y} x={line.x} y={line.y} fontSize={line.sizePx} className={line.look}>
          {line.text}
        </text>
      ))}
      {age === 'fresh' || (density === 'full' && isRead) ? marks : <g className="marks">{marks}</g>}
      {signs && density === 'normal' ? (
        <SignTabs signs={signs} size={card} detail={detail} words={words} />
      ) : null}
      {signs && signs.posts.length > 0 && density !== 'full' && isRead ? (
        <PostTabs signs={signs} size={card} words={words} />
      ) : null}
      {age === 'old' && detail !== 'far' && detail !== 'dot' ? (
        <MarkAt x={card.widthPx - 9} y={-8} sizePx={detail === 'name' ? 22 : 16}>
          <ClockShape />
        </MarkAt>
      ) : null}
      {group ? (
        <GroupChip group={group} card={card} flow={props.flow} detail={detail} label={props.groupLabel} />
      ) : null}
      {props.tieLabel === undefined ? null : <TieGrip card={card} flow={props.flow} label={props.tieLabel} />}
    </g>
  )
})

/** The left edge of a card, rounded where the card is: an arc cut off at the width of the edge. */
function edgePath(widthPx: number, heightPx: number): string {
  if (widthPx === 0) return ''
  const radius = 6
  const reach = Math.min(widthPx, radius)
  const drop = radius - Math.sqrt(radius ** 2 - (radius - reach) ** 2)
  const arc = `A${radius} ${radius} 0 0 1`
  return `M${widthPx} ${drop}V${heightPx - drop}H${reach}${arc} 0 ${heightPx - radius}V${radius}${arc} ${reach} ${drop}Z`
}
