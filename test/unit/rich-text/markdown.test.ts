import { expect, test } from 'vitest'
import { fromMarkdown, looksLikeMarkdown } from '#shared/domain/rich-text/from-markdown.ts'
import { toMarkdown } from '#shared/domain/rich-text/to-markdown.ts'
import { plainOf, richOfPlain } from '#shared/domain/rich-text/plain.ts'
import { richOf } from '#shared/domain/rich-text/read-rich.ts'

const page = `# Where they stand

Buys **from two**, and *says so*: [report](https://example.com/r).

- Milk
  - fresh
  - dried
- Yoghurt

3. Third
4. Fourth

| Line | Share |
| --- | --- |
| Milk | 40 % |
| Cheese \\| whey | 12 % |
`.trimEnd()

test('a page of Markdown comes back letter for letter', () => {
  expect(toMarkdown(fromMarkdown(page))).toBe(page)
})

test('headings, lists within lists and tables are what they look like', () => {
  const { content } = fromMarkdown(page)

  expect(content.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'bulletList',
    'orderedList',
    'table',
  ])
  expect(content[2]).toMatchObject({
    content: [
      { content: [{ type: 'paragraph' }, { type: 'bulletList' }] },
      { content: [{ type: 'paragraph' }] },
    ],
  })
  expect(content[3]).toMatchObject({ attrs: { start: 3 } })
  expect(plainOf(fromMarkdown(page))).toContain('Milk\t40 %')
})

test('what only looks like a sign stays the letter it is', () => {
  const text = '# no heading\n- no list\n1. nor here\n2 * 3 * 4 [x](y) \\ <b>'

  expect(plainOf(fromMarkdown(toMarkdown(richOfPlain(text))))).toBe(text.replaceAll('\n', '\n\n'))
})

test('a link that leads to a script is no link', () => {
  const { content } = fromMarkdown('[here](javascript:alert(1)) [there](data:text/html,x)')

  expect(JSON.stringify(content)).not.toContain('"link"')
})

test('whatever Markdown brings can be kept', () => {
  for (const text of [
    '',
    '#',
    '- ',
    '|',
    '| a |\n|---|',
    '1000000000. x',
    '**',
    '[]()',
    '  - a\n- b',
    '\u202eabc 🏭',
  ])
    expect(richOf(fromMarkdown(text)), text).toBeDefined()
})

test.each([
  ['# Title', true],
  ['- one\n- two', true],
  ['**bold**', true],
  ['Two lines\nof prose - nothing more.', false],
])('%s is taken for Markdown: %s', (text, isMarkdown) => {
  expect(looksLikeMarkdown(text)).toBe(isMarkdown)
})
