import { renderHook } from '@testing-library/react'
import type { briefOf } from '#shared/domain/brief/brief.ts'
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
export function onSlides(brief: ReturnType<typeof briefOf>, look: Partial<HouseLook> = {}): DeckContent {
  return briefSlides(brief, 'Haldenau Dairy', briefSays(), {
    look: { ...usualLook, ...look },
    language: 'en',
  })
}
