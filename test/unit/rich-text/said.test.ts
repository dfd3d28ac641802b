import { expect, test } from 'vitest'
import type { Block, Inline } from '#shared/domain/rich-text/model.ts'
import { plainOf } from '#shared/domain/rich-text/plain.ts'
import { saidIn } from '#shared/domain/rich-text/said.ts'
import { toMarkdown } from '#shared/domain/rich-text/to-markdown.ts'

const figure: Inline = { type: 'figure', attrs: { figure: 'revenue', ofId: '', label: '€1' } }
const paragraph: Block = { type: 'paragraph', content: [{ type: 'text', text: 'Had ' }, figure] }

test('figures are said wherever they stand, and Markdown has their value and day', () => {
  const text = saidIn(
    {
      type: 'doc',
      content: [
        paragraph,
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [paragraph] }],
            },
          ],
        },
      ],
    },
    () => '€2 (2 Mar 2026)',
  )

  expect(plainOf(text).split('\n')).toEqual([
    'Had €2 (2 Mar 2026)',
    '- Had €2 (2 Mar 2026)',
    'Had €2 (2 Mar 2026)',
  ])
  expect(toMarkdown(text)).toContain('- Had €2 (2 Mar 2026)')
})

test('where there is nothing to say, what was written down stands', () => {
  expect(plainOf(saidIn({ type: 'doc', content: [paragraph] }, () => ''))).toBe('Had €1')
})
