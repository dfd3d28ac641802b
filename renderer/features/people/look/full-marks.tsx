import type { Contact } from '#shared/domain/relationship/model.ts'
import type { ReactNode } from 'react'
import { cutText } from '../../../diagram/fit-text.ts'
import { AttitudeShape } from '../../../ui/attitude-mark.tsx'
import { RingShape } from '../../../ui/influence-ring.tsx'
import type { Detail } from '../card-text.ts'
import { KeyShape } from '../../../ui/key-shape.tsx'
import { measurePlain } from '../../../ui/measure-text.ts'
import type { CardSigns } from './card-signs.ts'
import { cardSizes } from './card-sizes.ts'
import { marksTopPx } from './full-text.ts'
import { LadderShape } from './ladder-shape.tsx'
import { MarkAt } from './mark-at.tsx'
import { sayLevel } from './say-level.ts'
import type { CardWords } from './use-card-words.ts'

type Props = Readonly<{
  contact: Contact
  signs: CardSigns | undefined
  detail: Detail
  words: CardWords
}>

/** A mark with its words: where it begins, and in which row it stands. */
type Item = Readonly<{
  key: string
  x: number
  row: number
  mark: ReactNode
  text: string
  isWarning?: boolean
  /** Whether it grows pale with the age of what it rests on. */
  fades?: boolean
}>

const leftPx = 12
const secondPx = 102
const rowPx = 15
const markPx = 13

/** Everything that is known of somebody as marks with words, in up to four rows below the name. */
export function FullMarks({ contact, signs, detail, words }: Props) {
  const fontPx = detail === 'large' ? 12 : 11.5
  const roomPx = cardSizes.full.widthPx - 8
  return (
    <>
      {itemsOf(contact, signs, words).map(({ key, x, row, mark, text, isWarning, fades }) => {
        const top = marksTopPx + row * rowPx
        const textX = mark ? x + markPx + 4 : x
        return (
          <g key={key} className={isWarning ? 'said is-warning' : 'said'}>
            {mark ? (
              <g className={fades ? 'marks' : undefined}>
                <MarkAt x={x} y={top} sizePx={markPx}>
                  {mark}
                </MarkAt>
              </g>
            ) : null}
            <text x={textX} y={top + 10.6} fontSize={fontPx}>
              {cutText(text, roomPx - textX, fontPx, measurePlain)}
            </text>
          </g>
        )
      })}
    </>
  )
}

function itemsOf(contact: Contact, signs: CardSigns | undefined, words: CardWords): readonly Item[] {
  const { attitude, influence } = contact
  const { say, sayPeople, sayAttitude, sayInfluence } = words
  const isKeyPlayer = signs?.isKeyPlayer ?? influence === 'high'
  const items: Item[] = [
    {
      key: 'attitude',
      x: leftPx,
      row: 0,
      mark: <AttitudeShape attitude={attitude} />,
      text: sayAttitude(attitude),
      fades: true,
    },
    {
      key: 'influence',
      x: secondPx,
      row: 0,
      mark: isKeyPlayer ? <KeyShape /> : <RingShape influence={influence} />,
      text: isKeyPlayer
        ? `${sayInfluence(influence)}, ${say('onCardKey')}`
        : influence === null
          ? sayInfluence(null)
          : sayPeople('influenceOf', { influence: sayInfluence(influence).toLowerCase() }),
      fades: true,
    },
  ]
  if (!signs) return items
  let row = 1
  if (signs.roles.length > 0) {
    const text = signs.roles.map(({ role }) => say(`role-${role}`)).join(', ')
    items.push({ key: 'roles', x: leftPx, row: row++, mark: null, text })
  }
  if (signs.level) {
    const { now, target } = signs.level
    items.push({
      key: 'level',
      x: leftPx,
      row: row++,
      mark: <LadderShape now={now} target={target} />,
      text: sayLevel(words, signs.level),
    })
  }
  if (signs.isGap)
    items.push({ key: 'gap', x: leftPx, row, mark: null, text: say('onCardGap'), isWarning: true })
  else if (signs.coveredBy)
    items.push({
      key: 'cover',
      x: leftPx,
      row,
      mark: null,
      text: say('onCardCovered', { count: signs.coveredBy }),
    })
  const [post] = signs.posts
  if (post)
    items.push({
      key: 'post',
      x: secondPx + 24,
      row,
      mark: null,
      text: say(`onCard-${post.fact}`),
      isWarning: true,
    })
  return items
}
