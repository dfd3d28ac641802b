import { readFileSync } from 'node:fs'
import JsZip from 'jszip'
import { expect, test } from '../support/keyplan-test.ts'
import { letters, textOf } from '../support/pdf-text.ts'
import { aReviewOf, today } from '../support/review-pages.ts'

test('minutes are saved as a PDF with tags, and their words are found in it', async ({ keyplan }) => {
  const { page } = keyplan
  await aReviewOf(keyplan, 'minutes')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as PDF' }).click(),
  ])

  expect(download.suggestedFilename()).toMatch(/^Minutes Review of spring \d{4}-\d{2}-\d{2}\.pdf$/)
  const path = await download.path()
  expect(readFileSync(path, 'latin1')).toContain('StructTreeRoot')
  const text = textOf(path)
  if (text !== undefined) expect(text).toContain(letters('We bid for line 7'))
})

test('minutes are saved as a document for Word', { tag: ['@shell', '@long'] }, async ({ keyplan }) => {
  const { page } = keyplan
  await aReviewOf(keyplan, 'minutes')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as DOCX' }).click(),
  ])

  expect(download.suggestedFilename()).toMatch(/^Minutes Review of spring \d{4}-\d{2}-\d{2}\.docx$/)
  const zip = await JsZip.loadAsync(readFileSync(await download.path()))
  expect(await zip.file('word/document.xml')?.async('string')).toContain('We bid for line 7')
})

test('a reading pack says before the day how each account stands, as a PDF and as a document @long', async ({
  keyplan,
}) => {
  const { page, call } = keyplan
  const { planId } = await aReviewOf(keyplan, 'prepare')
  const [{ review } = { review: undefined }] = await call('review.list', {})
  await call('review.say', { id: review!.id, planId, kind: 'check', text: 'Eva Lund: attitude' })
  const pack = page.getByRole('region', { name: 'Reading pack' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pack.getByRole('button', { name: 'Save as PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`Reading pack Review of spring ${today}.pdf`)
  const path = await download.path()
  expect(readFileSync(path, 'latin1')).toContain('StructTreeRoot')
  const text = textOf(path)
  if (text !== undefined)
    for (const part of [
      'Reading pack: Review of spring',
      'Nordfjord Seafood',
      'Challenge',
      'Where we stand',
      'Eva Lund: attitude',
    ])
      expect(text.toLowerCase()).toContain(letters(part).toLowerCase())

  const [document] = await Promise.all([
    page.waitForEvent('download'),
    pack.getByRole('button', { name: 'Save as DOCX' }).click(),
  ])
  expect(document.suggestedFilename()).toBe(`Reading pack Review of spring ${today}.docx`)
  expect(
    readFileSync(await document.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})
