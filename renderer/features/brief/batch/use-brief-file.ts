import type { PaperEnding } from '#shared/contract/paper-batch.ts'
import type { WordedBrief } from '#shared/domain/brief/wording.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { deckFile } from '../../../ui/office/deck-file.ts'
import { wordFile } from '../../../ui/office/word-file.ts'
import { useSaySentence } from '../../../ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../../ui/sentences/sentence-words.ts'
import { briefDocument } from '../brief-document.ts'
import type { BriefData } from '../brief-paper.tsx'
import { useBriefWords } from '../brief-words.ts'
import { briefSlides } from '../slides/brief-slides.ts'
import { useSlideWords } from '../slides/slide-words.ts'

type Told = Readonly<{ brief: BriefData; worded: WordedBrief; accountName: string }>

/** Makes slides or a document of a brief. */
export function useBriefFile(): (ending: Exclude<PaperEnding, 'pdf'>, told: Told) => Promise<ArrayBuffer> {
  const says = {
    say: useBriefWords(),
    saySentence: useSaySentence(),
    sayWord: useSentenceWords(),
    saySlides: useSlideWords(),
  }
  const house = { look: useHouseLook(), language: document.documentElement.lang }
  return (ending, { brief, worded, accountName }) =>
    ending === 'pptx'
      ? deckFile(briefSlides(brief, worded, accountName, says, house))
      : wordFile(briefDocument(brief, worded, accountName, says, house))
}
