import { useMemo } from 'react'
import { drawMap } from '../../diagram/small-map.ts'
import { formatList } from '../../ui/format.ts'
import { measureBold, measurePlain } from '../../ui/measure-text.ts'
import { InformalTie, SmallCard } from '../../ui/small-map.tsx'
import { useBriefWords, type SayBrief } from './brief-words.ts'
import type { BriefMapData, MapPerson } from './map-data.ts'

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
        <InformalTie key={tie.id} tie={tie} />
      ))}
      {drawing.cards.map((card) => (
        <SmallCard key={card.person.contactId} card={card} isUnsure={isUnsure(card.person)} />
      ))}
    </svg>
  )
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
