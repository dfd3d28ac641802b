import { usualLook } from '#shared/domain/house-style/model.ts'
import { expect, test } from 'vitest'
import type { WordContent } from '../../renderer/ui/office/word-content.ts'
import { wordFile } from '../../renderer/ui/office/word-file.ts'
import { wordHtml } from '../../renderer/ui/office/word-html.ts'
import { openOffice, paragraphsOf } from '../support/office-package.ts'
import { aDay } from '../support/builders.ts'

const content: WordContent = {
  title: 'Pack <of> & "spring"',
  language: 'en',
  day: aDay('2026-03-26'),
  look: { ...usualLook, confidentiality: 'Only </style> "us"' },
  foot: 'Foot & note',
  blocks: [
    { kind: 'heading', level: 1, text: 'Pack <of> & "spring"' },
    {
      kind: 'text',
      runs: [{ text: 'Plain, ' }, { text: 'bold', isBold: true }, { text: '\nnext', isQuiet: true }],
    },
    { kind: 'list', isNumbered: true, items: [[{ text: 'One <b>' }], [{ text: 'Two' }]] },
    {
      kind: 'table',
      columns: [
        { head: 'A', share: 0.4 },
        { head: 'B', share: 0.6 },
      ],
      rows: [[[{ text: 'a1' }], [{ text: '<script>alert(1)</script>' }]]],
    },
  ],
}

test('a document as HTML says what the file for Word says, with headings, lists and tables that are such', async () => {
  const page = new DOMParser().parseFromString(wordHtml(content), 'text/html')
  const shown = [...page.querySelectorAll('h1, p, li, th, td')].map(({ textContent }) => textContent)
  const written = paragraphsOf(await openOffice(await wordFile(content)), 'word/document.xml')

  const letters = (texts: readonly (string | null)[]): string => texts.join('').replaceAll(/\s+/g, '')
  expect(letters(shown)).toBe(letters(written))
  expect(page.title).toBe('Pack <of> & "spring"')
  expect(page.documentElement.lang).toBe('en')
  expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(2)
  expect(page.querySelector('footer')?.textContent).toBe('Foot & note')
})

test('no text of it becomes an element or ends the style', () => {
  const page = new DOMParser().parseFromString(wordHtml(content), 'text/html')

  expect(page.querySelectorAll('script, b')).toHaveLength(0)
  expect(page.querySelectorAll('style')).toHaveLength(1)
  expect(page.querySelector('style')?.textContent).toContain('@page')
  expect(page.body.textContent).not.toContain('"us"')
})
