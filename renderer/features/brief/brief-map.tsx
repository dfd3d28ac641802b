import { assertNever } from '#shared/kernel/result.ts'
import { useMemo } from 'react'
import { AttitudeShape } from '../../ui/attitude-mark.tsx'
import { formatList } from '../../ui/format.ts'
import { RingShape } from '../../ui/influence-ring.tsx'
import { KeyShape } from '../../ui/key-shape.tsx'
import { measureBold, measurePlain } from '../../ui/measure-text.ts'
import { useBriefWords, type SayBrief } from './brief-words.ts'
import { drawMap, type BriefMapData, type MapCard, type MapPerson, type MapTie } from './map-drawing.ts'

/** Natural size up to the width of the page: text on a small map is as large as on a large one. */
const scaleAtMost = 1.05
const widthAtMostPx = 690
const heightAtMostPx = 224

/** The people who matter and what is between them, as a drawing that prints as it is seen. */
export function BriefMap({ map }: Readonly<{ map: BriefMapData }>) {
  const say = useBriefWords()
  const drawing = useMemo(() => drawMap(map, { plain: measurePlain, bold: measureBold }), [map])
  const { viewBox } = drawing
  const scale = Math.min(scaleAtMost, widthAtMostPx / viewBox.widthPx, heightAtMostPx / viewBox.heightPx)
  const people = formatList(map.people.map((person) => spokenOf(person, say)))
  return (
    <svg
      className="map"
      role="img"
      aria-label={say('mapName', { count: map.people.length, people })}
      width={Math.round(viewBox.widthPx * scale)}
      height={Math.round(viewBox.heightPx * scale)}
      viewBox={`${viewBox.x} ${viewBox.y} ${viewBox.widthPx} ${viewBox.heightPx}`}
    >
      {drawing.links.map(({ id, path, isDirect }) => (
        <path key={id} className={isDirect ? 'link' : 'link between'} d={path} />
      ))}
      {drawing.ties.map((tie) => (
        <Tie key={tie.id} tie={tie} />
      ))}
      {drawing.cards.map((card) => (
        <Card key={card.person.contactId} card={card} />
      ))}
    </svg>
  )
}

function Card({ card: { x, y, widthPx, heightPx, person, name, title } }: Readonly<{ card: MapCard }>) {
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
        <RingShape influence={person.influence} radius={6} center={8} />
      </g>
      <text className={isUnsure(person) ? 'name unsure' : 'name'} x={28} y={16}>
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

function Tie({ tie: { path, head, kind, strength, isUnsure: isPale } }: Readonly<{ tie: MapTie }>) {
  return (
    <g
      className={`tie${kind === 'conflict' ? ' conflict' : ''}${isPale ? ' unsure' : ''}`}
      strokeWidth={0.8 + 0.5 * strength}
    >
      <path d={path} strokeDasharray={dashOf(kind)} />
      {head ? (
        <path className="head" d="M0 0L-8 -3.6L-8 3.6Z" transform={headAt(head)} strokeWidth={0} />
      ) : null}
    </g>
  )
}

function headAt({ x, y, degrees }: NonNullable<MapTie['head']>): string {
  return `translate(${x} ${y}) rotate(${degrees})`
}

function dashOf(kind: MapTie['kind']): string | undefined {
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

export function attitudeWord({ attitude }: Pick<MapPerson, 'attitude'>, say: SayBrief): string {
  return attitude === null ? say('atUnknown') : say(`at${attitude}`)
}

/** Whether something that is shown of the person was not confirmed. */
export function isUnsure({ certainty }: Pick<MapPerson, 'certainty'>): boolean {
  return certainty !== null && certainty !== 'confirmed'
}

function spokenOf(person: MapPerson, say: SayBrief): string {
  const { name, title, certainty } = person
  const attitude = attitudeWord(person, say)
  const words = { name, title, attitude }
  return certainty !== null && isUnsure(person)
    ? say('personUnsure', { ...words, certainty: say(certainty) })
    : say('personOnMap', words)
}
