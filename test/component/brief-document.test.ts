import { briefOf } from '#shared/domain/brief/brief.ts'
import { wordedBrief } from '#shared/domain/brief/wording.ts'
import { usualLook } from '#shared/domain/house-style/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { briefDocument } from '../../renderer/features/brief/brief-document.ts'
import { wordFile } from '../../renderer/ui/office/word-file.ts'
import { briefSays, someWords } from '../support/brief-on-slides.ts'
import { elementsOf, openOffice, paragraphsOf, problemsOf } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { lettersByOffice, lettersOf, whyNoOffice } from '../support/office-reader.ts'
import { anyFacts, least, sentencesOf } from '../unit/brief/any-brief.ts'
import { haldenau, nothingKnown } from '../unit/brief/haldenau.ts'

function documentOf(brief: ReturnType<typeof briefOf>) {
  return briefDocument(brief, wordedBrief(brief, [], 'assumed'), 'Haldenau Dairy', briefSays(), {
    look: usualLook,
    language: 'en',
  })
}

test('a brief as a document says each of its sentences, in a file that is whole', async () => {
  const { saySentence } = briefSays()
  await fc.assert(
    fc.asyncProperty(anyFacts, least, async (facts, asked) => {
      const brief = briefOf(facts, asked)
      const office = await openOffice(await wordFile(documentOf(brief)))
      expect(problemsOf(office)).toEqual([])
      const written = lettersOf(paragraphsOf(office, 'word/document.xml').join(' '))
      for (const sentence of sentencesOf(brief)) expect(written).toContain(lettersOf(saySentence(sentence)))
    }),
    { numRuns: 15, endOnFailure: true },
  )
})

test('somebody’s own words stand in the document in the place of the drafted', async () => {
  const { saySentence } = briefSays()
  const brief = briefOf(haldenau, 'assumed')
  const worded = wordedBrief(brief, someWords(brief), 'assumed')
  const content = briefDocument(brief, worded, 'Haldenau Dairy', briefSays(), {
    look: usualLook,
    language: 'en',
  })
  const office = await openOffice(await wordFile(content))
  const written = paragraphsOf(office, 'word/document.xml').join(' ')

  expect(written).toContain('Call the plant first.')
  expect(written).not.toContain(saySentence(brief.asks[0]!))
  expect(written).not.toContain(saySentence(brief.risks[0]!))
})

test('its parts stand under headings in the order of the page, money and people in tables', async () => {
  const office = await openOffice(await wordFile(documentOf(briefOf(haldenau, 'assumed'))))
  const page = office.page('word/document.xml')
  const headings = elementsOf(page, 'p')
    .filter((each) => elementsOf(each, 'pStyle')[0]?.getAttribute('w:val') === 'Heading2')
    .map(({ textContent }) => textContent)

  expect(headings).toEqual([
    'Where we stand',
    'Money of the last twelve months',
    'The people who matter',
    'What changed since Feb 1, 2026',
    'Risks',
    'What is asked of you',
    'Who you meet',
  ])
  expect(elementsOf(page, 'tbl')).toHaveLength(2)
  expect(elementsOf(page, 'tblHeader')).toHaveLength(2)
})

test('the same brief gives the same bytes, and one of an account of which nothing is known is a file too', async () => {
  for (const facts of [haldenau, nothingKnown]) {
    const content = documentOf(briefOf(facts, 'told'))
    const [one, other] = [await wordFile(content), await wordFile(content)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    expect(problemsOf(await openOffice(one))).toEqual([])
    expect(await schemaProblemsOf(one, 'docx')).toEqual([])
  }
})

test.skipIf(whyNoOffice)(`another program reads its sentences (else: ${whyNoOffice})`, async () => {
  const brief = briefOf(haldenau, 'assumed')
  const { saySentence } = briefSays()
  const { letters, pages } = lettersByOffice(await wordFile(documentOf(brief)), 'docx')

  expect(pages).toBeLessThanOrEqual(2)
  for (const sentence of sentencesOf(brief)) expect(letters).toContain(lettersOf(saySentence(sentence)))
})
