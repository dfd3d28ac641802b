import type { Worded } from '#shared/domain/brief/wording.ts'
import type { Run, Runs } from '../../../ui/office/word-content.ts'
import type { SaySentence } from '../../../ui/sentences/say-sentence.ts'
import type { SaySentenceWord } from '../../../ui/sentences/sentence-words.ts'
import type { SayBrief } from '../brief-words.ts'
import { wordsBy } from '../../../ui/sentences/use-words-of.ts'
import type { SaySlides } from './slide-words.ts'

export type BriefSays = Readonly<{
  say: SayBrief
  saySentence: SaySentence
  sayWord: SaySentenceWord
  saySlides: SaySlides
}>

/** A sentence as it is to be said, with its mark where it is less sure than confirmed. */
export function saidRuns(
  { drafted, wording }: Pick<Worded, 'drafted' | 'wording'>,
  { say, saySentence }: BriefSays,
  look: Partial<Run> = {},
): Runs {
  const certainty = wording ? wording.drafted?.certainty : drafted?.certainty
  return [
    { ...look, text: wordsBy(saySentence)({ drafted, wording }) },
    ...(!certainty || certainty === 'confirmed'
      ? []
      : [{ text: ` (${say(certainty)})`, isItalic: true, isQuiet: true }]),
  ]
}
