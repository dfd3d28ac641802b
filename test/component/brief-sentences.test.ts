import { briefOf, type Brief } from '#shared/domain/brief/brief.ts'
import { slotOf, wordedBrief, type WordedBrief } from '#shared/domain/brief/wording.ts'
import { renderHook } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { briefMarkdown } from '../../renderer/features/brief/brief-markdown.ts'
import { useBriefWords } from '../../renderer/features/brief/brief-words.ts'
import { useSaySentence } from '../../renderer/ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../renderer/ui/sentences/sentence-words.ts'
import { aWording } from '../unit/brief/a-wording.ts'
import { anyFacts, least, sentencesOf } from '../unit/brief/any-brief.ts'
import { haldenau, nothingKnown } from '../unit/brief/haldenau.ts'

const { say, saySentence, sayWord } = renderHook(() => ({
  say: useBriefWords(),
  saySentence: useSaySentence(),
  sayWord: useSentenceWords(),
})).result.current

test('whatever a brief says has words with all of its values in them, and ends as a sentence does', () => {
  fc.assert(
    fc.property(anyFacts, least, (facts, asked) => {
      const brief = briefOf(facts, asked)
      for (const sentence of sentencesOf(brief)) {
        const said = saySentence(sentence)
        expect(said).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/)
        expect(said).not.toBe(sentence.key)
        expect(said).not.toContain('..')
      }
      for (const sentence of [...brief.headline, ...brief.risks, ...brief.asks, ...brief.changes])
        expect(saySentence(sentence)).toMatch(/[.…!?]$/)
    }),
  )
})

test('a brief is said in plain words', () => {
  const brief = briefOf(haldenau, 'confirmed')
  const said = (sentences: typeof brief.risks): readonly string[] => sentences.map(saySentence)

  expect(said(brief.headline)).toEqual([
    'Haldenau Dairy grew by 20% to €1,200.',
    'Ilse Brandt supports us; nobody who decides does so far.',
  ])
  expect(said(brief.state.sentences)).toEqual([
    'Of 2 key players, 1 with us: Ilse Brandt.',
    'Line 7: Ilse Brandt supports us, but not yet Maja Krug with the last word.',
    '3 of 6 judgements are left out, since they are less sure than is shown here.',
  ])
  expect(said(brief.risks)).toEqual([
    'A price war. Answer: Show the whole cost.',
    'None of us covers Maja Krug.',
    'A promise of ours is late since Feb 20, 2026: Send the layout.',
  ])
  expect(said(brief.asks)).toEqual([
    'Meet Maja Krug, who decides on Line 7, and find out what it would take.',
    'See that we keep what we promised by Feb 20, 2026: Send the layout.',
    'Speak for Line 8: €500 is decided by Apr 1, 2026.',
  ])
})

test('as Markdown it keeps its order and its marks, and what somebody typed is no form', () => {
  const account = { ...haldenau.account, name: 'A*B_C' }
  const text = briefMarkdown(...asDrafted(briefOf({ ...haldenau, account }, 'assumed')), 'A*B_C', {
    say,
    saySentence,
    sayWord,
  })

  expect(text).toContain('# Account brief: A\\*B\\_C\n\n**A\\*B\\_C grew by 20% to €1,200.')
  expect(text.match(/^## .*/gm)).toEqual([
    '## Where we stand',
    '## Money of the last twelve months',
    '## The people who matter',
    '## What changed since Feb 1, 2026',
    '## Risks',
    '## What is asked of you',
    '## Who you meet',
  ])
  expect(text).toContain('- Lifetime value: €800 (2.7 × margin, if 80% stay *(assumed)*)')
  expect(text).toContain('- **Otto Vogel**: Skeptic, Key player *(assumed)*')
  expect(text).toMatch(/3 of 6 judgements \(50%\) were confirmed by the customer\.\n$/)
})

test('what is not known is said so in Markdown too', () => {
  const text = briefMarkdown(...asDrafted(briefOf(nothingKnown, 'confirmed')), 'Haldenau Dairy', {
    say,
    saySentence,
    sayWord,
  })

  expect(text).toContain('- Revenue: Not known (No order in twelve months)')
  expect(text).not.toContain('## The people who matter')
  expect(text).toMatch(/Nothing is judged about the people yet\.\n$/)
})

test('own words go into the Markdown in the place of what they stand for, and what is left out does not', () => {
  const brief = briefOf(haldenau, 'confirmed')
  const worded = wordedBrief(
    brief,
    [
      aWording({ slot: 'headlineMoney', text: 'They grow *fast*.', drafted: brief.headline[0]! }),
      aWording({
        section: 'risks',
        slot: slotOf(brief.risks[0]!),
        form: 'left-out',
        text: saySentence(brief.risks[0]!),
        drafted: brief.risks[0]!,
      }),
      aWording({
        section: 'asks',
        slot: '',
        form: 'own',
        text: 'Ask for the plant in the north.',
        drafted: null,
      }),
    ],
    'confirmed',
  )
  const text = briefMarkdown(brief, worded, 'Haldenau Dairy', { say, saySentence, sayWord })

  expect(text).toContain('**They grow \\*fast\\*. ')
  expect(text).not.toContain(saySentence(brief.headline[0]!))
  expect(text).not.toContain(saySentence(brief.risks[0]!))
  expect(text).toContain('. Ask for the plant in the north.\n')
  expect(text).toContain('2 sentences are in somebody’s own words.')
})

function asDrafted(brief: Brief): readonly [Brief, WordedBrief] {
  return [brief, wordedBrief(brief, [], 'assumed')]
}
