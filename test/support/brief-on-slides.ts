import { renderHook } from '@testing-library/react'
import type { briefOf } from '#shared/domain/brief/brief.ts'
import { slotOf, wordedBrief, type BriefWording } from '#shared/domain/brief/wording.ts'
import { usualLook, type HouseLook } from '#shared/domain/house-style/model.ts'
import { useBriefWords } from '../../renderer/features/brief/brief-words.ts'
import { briefSlides } from '../../renderer/features/brief/slides/brief-slides.ts'
import type { BriefSays } from '../../renderer/features/brief/slides/said-runs.ts'
import { useSlideWords } from '../../renderer/features/brief/slides/slide-words.ts'
import type { DeckContent } from '../../renderer/ui/office/deck-content.ts'
import { useSaySentence } from '../../renderer/ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../renderer/ui/sentences/sentence-words.ts'

/** The words of briefs and their slides, as a page has them. */
export function briefSays(): BriefSays {
  return renderHook(() => ({
    say: useBriefWords(),
    saySentence: useSaySentence(),
    sayWord: useSentenceWords(),
    saySlides: useSlideWords(),
  })).result.current
}

/** What the slides of a brief hold. */
export function onSlides(
  brief: ReturnType<typeof briefOf>,
  look: Partial<HouseLook> = {},
  wordings: readonly BriefWording[] = [],
): DeckContent {
  return briefSlides(brief, wordedBrief(brief, wordings, 'assumed'), 'Haldenau Dairy', briefSays(), {
    look: { ...usualLook, ...look },
    language: 'en',
  })
}

/** Somebody's own words in the place of the first ask, and the first risk left out. */
export function someWords(brief: ReturnType<typeof briefOf>): readonly BriefWording[] {
  const about = { accountId: 'a', text: '', writtenOn: '2026-03-01', writtenBy: 'Ada', version: 1 }
  const [ask, risk] = [brief.asks[0]!, brief.risks[0]!]
  return [
    {
      ...about,
      id: 'w1',
      section: 'asks',
      slot: slotOf(ask),
      form: 'reworded',
      text: 'Call the plant first.',
      drafted: ask,
    },
    { ...about, id: 'w2', section: 'risks', slot: slotOf(risk), form: 'left-out', drafted: risk },
  ] as unknown as readonly BriefWording[]
}
