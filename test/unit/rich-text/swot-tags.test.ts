import fc from 'fast-check'
import { expect, test } from 'vitest'
import { swotParts } from '#shared/domain/plan/plan-line.ts'
import { passagesOf } from '#shared/domain/plan/swot.ts'
import { fromMarkdown } from '#shared/domain/rich-text/from-markdown.ts'
import type { Inline, Mark, RichText } from '#shared/domain/rich-text/model.ts'
import { readRich, writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { swotPassages } from '#shared/domain/rich-text/swot-tags.ts'
import { toMarkdown } from '#shared/domain/rich-text/to-markdown.ts'

const weak: Mark = { type: 'swot', attrs: { part: 'weakness' } }
const strong: Mark = { type: 'swot', attrs: { part: 'strength' } }
const text = (letters: string, ...marks: readonly Mark[]): Inline =>
  marks.length === 0 ? { type: 'text', text: letters } : { type: 'text', text: letters, marks }
const paragraph = (...content: readonly Inline[]) => ({ type: 'paragraph', content }) as const
const doc = (...content: RichText['content']): RichText => ({ type: 'doc', content })

test('a run of words with one tag is one, whatever is bold or named in it; in two paragraphs they are two', () => {
  const revenue: Inline = { type: 'figure', attrs: { figure: 'revenue', ofId: '', label: '1.2 m' } }
  const passages = swotPassages(
    doc(
      paragraph(
        text('They buy '),
        text('only ', weak),
        revenue,
        text(' from us', { type: 'bold' }, weak),
        text('but ', strong),
        text('often', strong),
      ),
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [paragraph(text(' late  deliveries ', weak))] }],
      },
    ),
  )

  expect(passages).toEqual([
    { part: 'weakness', words: 'only 1.2 m from us' },
    { part: 'strength', words: 'but often' },
    { part: 'weakness', words: 'late deliveries' },
  ])
})

test('a name between two tags, or behind one, belongs to neither', () => {
  const named: Inline = { type: 'mention', attrs: { kind: 'contact', id: 'x', label: 'Ann' } }

  expect(swotPassages(doc(paragraph(text('slow', weak), named, text('fast', strong), named)))).toEqual([
    { part: 'weakness', words: 'slow' },
    { part: 'strength', words: 'fast' },
  ])
})

test('the passages of a plan say in which section they stand, and count within it', () => {
  const section = (title: string, rich: RichText) =>
    ({ id: title, title, rich: writeRich(rich) }) as unknown as Parameters<typeof passagesOf>[0][number]
  const two = doc(paragraph(text('a', weak)), paragraph(text('b', weak)))

  expect(passagesOf([section('Profile', doc(paragraph(text('x')))), section('People', two)])).toEqual([
    { section: { id: 'People', title: 'People' }, part: 'weakness', words: 'a', at: 0 },
    { section: { id: 'People', title: 'People' }, part: 'weakness', words: 'b', at: 1 },
  ])
})

test('tagged words leave as bracketed spans and come back tagged, links and bold words within them too', () => {
  const link: Mark = { type: 'link', attrs: { href: 'https://example.com/r' } }
  const written = doc(
    paragraph(
      text('Known: '),
      text('late ', weak),
      text('again', weak, { type: 'bold' }),
      text(' see '),
      text('report', strong, link),
    ),
  )
  const markdown = toMarkdown(written)

  expect(markdown).toBe('Known: [late **again**]{.weakness} see [[report](https://example.com/r)]{.strength}')
  expect(fromMarkdown(markdown)).toEqual(written)
})

test('whatever the words are, a tag comes back around them', () => {
  const word = fc
    .stringMatching(/^[a-z[\]{}.()*_\\#| ]{0,12}[a-z]$/)
    .filter((letters) => /^[a-z]/.test(letters))
  fc.assert(
    fc.property(word, word, fc.constantFrom(...swotParts), (before, tagged, part) => {
      const written = doc(paragraph(text(`${before} `), text(tagged, { type: 'swot', attrs: { part } })))
      expect(swotPassages(fromMarkdown(toMarkdown(written)))).toEqual([
        { part, words: tagged.replaceAll(/\s+/g, ' ') },
      ])
    }),
  )
})

test('20,000 brackets are no tag, and it does not take for ever to say so', () => {
  expect(swotPassages(fromMarkdown('['.repeat(20_000)))).toEqual([])
  expect(swotPassages(fromMarkdown('[a](b'.repeat(4_000)))).toEqual([])
})

test('what is written down is read as it was', () => {
  const written = doc(paragraph(text('late', weak)))

  expect(readRich(writeRich(written))).toEqual(written)
})
