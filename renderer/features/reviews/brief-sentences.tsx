import type { Worded } from '#shared/domain/brief/wording.ts'
import type { Certainty } from '#shared/domain/relationship/evidence.ts'
import Box from '@mui/material/Box'
import { useWordsOf } from '../../ui/sentences/use-words-of.ts'
import { useReviewsWords } from './reviews-words.ts'

/** A sentence as it is said: drafted, or in somebody's own words. */
export type Said = Pick<Worded, 'drafted' | 'wording'>

type Props = Readonly<{
  sentences: readonly Said[]
  /** One after another, and not as a list. */
  isRunning?: boolean
}>

/** Sentences of a brief, in somebody's own words where there are any. What is less sure than confirmed says so behind it. */
export function BriefSentences({ sentences, isRunning = false }: Props) {
  const say = useReviewsWords()
  const wordsOf = useWordsOf()
  const said = sentences.map((sentence) => {
    const unsure = unsureOf(sentence)
    const mark = unsure === null ? '' : ` (${say(unsure)})`
    return { key: keyOf(sentence), text: wordsOf(sentence) + mark }
  })
  if (isRunning) return said.map(({ text }) => text).join(' ')
  return (
    <Box component="ul" sx={{ m: 0, pl: '1.3em' }}>
      {said.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </Box>
  )
}

/** How sure a sentence is, where it is less so than confirmed: somebody's own words are as sure as what they stand for. */
export function unsureOf({ drafted, wording }: Said): Exclude<Certainty, 'confirmed'> | null {
  const certainty = (wording ? wording.drafted : drafted)?.certainty ?? null
  return certainty === 'confirmed' ? null : certainty
}

function keyOf({ drafted, wording }: Said): string {
  return wording?.id ?? `${drafted?.key} ${drafted?.facts.map(({ id }) => id).join(' ')}`
}
