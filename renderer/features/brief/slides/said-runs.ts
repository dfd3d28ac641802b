import type { Run, Runs } from '../../../ui/office/word-content.ts'
import type { SaySentence } from '../../../ui/sentences/say-sentence.ts'
import type { SaySentenceWord } from '../../../ui/sentences/sentence-words.ts'
import type { BriefData } from '../brief-paper.tsx'
import type { SayBrief } from '../brief-words.ts'
import type { SaySlides } from './slide-words.ts'

export type BriefSays = Readonly<{
  say: SayBrief
  saySentence: SaySentence
  sayWord: SaySentenceWord
  saySlides: SaySlides
}>
type Sentence = BriefData['headline'][number]

/** A sentence with its mark where it is less sure than confirmed. */
export function saidRuns(sentence: Sentence, { say, saySentence }: BriefSays, look: Partial<Run> = {}): Runs {
  const { certainty } = sentence
  return [
    { ...look, text: saySentence(sentence) },
    ...(certainty === null || certainty === 'confirmed'
      ? []
      : [{ text: ` (${say(certainty)})`, isItalic: true, isQuiet: true }]),
  ]
}
