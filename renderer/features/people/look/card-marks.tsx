import type { Contact } from '#shared/domain/relationship/model.ts'
import type { ReactElement } from 'react'
import { attitudeShape } from '../../../ui/attitude-mark.tsx'
import { ringShape } from '../../../ui/influence-ring.tsx'
import { keyShape } from '../../../ui/key-shape.tsx'
import type { MarkPlace } from '../../../ui/mark-pen.ts'
import { hasFarMarks, type Detail } from '../card-text.ts'
import type { MapDensity } from '../map-choice.ts'
import type { CardSigns } from './card-signs.ts'
import { FullMarks } from './full-marks.tsx'
import type { CardWords } from './use-card-words.ts'

type Marks = Readonly<{
  contact: Contact
  signs: CardSigns | undefined
  density: MapDensity
  detail: Detail
  words: CardWords
}>

/**
 * Attitude, influence and key player on a card: the smaller it is seen, the fewer and the larger. Told as elements and not as a
 * component with components in it, since there are hundreds of cards at once.
 */
export function cardMarks({ contact, signs, density, detail, words }: Marks): ReactElement | null {
  if (detail === 'dot') return null
  if (density === 'compact') return attitudeShape(contact.attitude, ofCompact[detail])
  const isKeyPlayer = signs?.isKeyPlayer ?? contact.influence === 'high'
  if (density === 'full') {
    if (detail === 'full' || detail === 'large')
      return <FullMarks contact={contact} signs={signs} detail={detail} words={words} />
    return placedMarks(contact, isKeyPlayer, ofFull[detail])
  }
  return placedMarks(contact, isKeyPlayer, ofNormal[detail])
}

type Places = Readonly<{
  attitude: MarkPlace
  ring: MarkPlace
  key?: MarkPlace
  isBelowName?: boolean
}>

const inCorner: Places = {
  attitude: { x: 174, y: 6, sizePx: 14 },
  ring: { x: 174, y: 23.5, sizePx: 14 },
  key: { x: 174.5, y: 41, sizePx: 13 },
}

const ofNormal: Readonly<Record<Exclude<Detail, 'dot'>, Places>> = {
  full: inCorner,
  large: inCorner,
  name: { attitude: { x: 164, y: 6, sizePx: 23 }, ring: { x: 164, y: 32, sizePx: 23 } },
  far: {
    attitude: { x: 19, y: 36, sizePx: 20 },
    ring: { x: 46, y: 36, sizePx: 20 },
    key: { x: 72, y: 35, sizePx: 22 },
    isBelowName: true,
  },
}

const ofFull: Readonly<Record<'name' | 'far', Places>> = {
  name: {
    attitude: { x: 202, y: 10, sizePx: 29 },
    ring: { x: 202, y: 46, sizePx: 29 },
    key: { x: 202, y: 82, sizePx: 29 },
  },
  far: {
    attitude: { x: 19, y: 68, sizePx: 36 },
    ring: { x: 66, y: 68, sizePx: 36 },
    key: { x: 112, y: 66, sizePx: 40 },
    isBelowName: true,
  },
}

function placedMarks(contact: Contact, isKeyPlayer: boolean, places: Places): ReactElement | null {
  const { attitude, ring, key, isBelowName } = places
  if (isBelowName && !hasFarMarks(contact)) return null
  return (
    <>
      {attitudeShape(contact.attitude, attitude)}
      {ringShape(contact.influence, ring)}
      {isKeyPlayer && key ? keyShape(key) : null}
    </>
  )
}

const ofCompact: Readonly<Record<Exclude<Detail, 'dot'>, MarkPlace>> = {
  full: { x: 148, y: 9, sizePx: 14 },
  large: { x: 147, y: 8, sizePx: 16 },
  name: { x: 142, y: 6, sizePx: 20 },
  far: { x: 138, y: 4, sizePx: 24 },
}
