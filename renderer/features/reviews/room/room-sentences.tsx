import type { Worded } from '#shared/domain/brief/wording.ts'
import { Fragment } from 'react'
import { useWordsOf } from '../../../ui/sentences/use-words-of.ts'
import { unsureOf } from '../brief-sentences.tsx'
import { useReviewsWords } from '../reviews-words.ts'
import { Opens } from './drill/opens.tsx'
import { List } from './room-parts.tsx'

type Props = Readonly<{
  planId: string
  sentences: readonly Worded[]
  /** One after another, and not as a list. */
  isRunning?: boolean
}>

/** Sentences of a brief on the wall; each opens what it rests on. What is less sure than confirmed says so behind it. */
export function RoomSentences({ planId, sentences, isRunning = false }: Props) {
  const say = useReviewsWords()
  const wordsOf = useWordsOf()
  const said = sentences.map((sentence) => {
    const { section, slot } = sentence
    const unsure = unsureOf(sentence)
    return {
      key: `${section} ${slot}`,
      shown: (
        <>
          <Opens drill={{ kind: 'sentence', planId, section, slot }}>{wordsOf(sentence)}</Opens>
          {unsure === null ? '' : ` (${say(unsure)})`}
        </>
      ),
    }
  })
  if (isRunning) return said.map(({ key, shown }) => <Fragment key={key}>{shown} </Fragment>)
  return (
    <List>
      {said.map(({ key, shown }) => (
        <li key={key}>{shown}</li>
      ))}
    </List>
  )
}
