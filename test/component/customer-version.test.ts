import { customerDraft } from '#shared/domain/sensitivity/customer-draft.ts'
import { usualRules, type SafeField } from '#shared/domain/sensitivity/fields.ts'
import { safeDocument } from '#shared/domain/sensitivity/safe-document.ts'
import { sift, type SiftBy } from '#shared/domain/sensitivity/sift.ts'
import { createWatch } from '#shared/domain/sensitivity/watch.ts'
import { watchedOf } from '#shared/domain/sensitivity/watched-of.ts'
import { usualLook } from '#shared/domain/house-style/model.ts'
import { renderHook } from '@testing-library/react'
import JsZip from 'jszip'
import { expect, test } from 'vitest'
import { customerDocument, fileTitleOf } from '../../renderer/features/customer-version/customer-document.ts'
import { useCustomerWords } from '../../renderer/features/customer-version/customer-words.ts'
import { deckFile } from '../../renderer/ui/office/deck-file.ts'
import { documentSlides } from '../../renderer/ui/office/document-slides.ts'
import { wordFile } from '../../renderer/ui/office/word-file.ts'
import { wordHtml } from '../../renderer/ui/office/word-html.ts'
import { wordMarkdown } from '../../renderer/ui/office/word-markdown.ts'
import { aDay } from '../support/builders.ts'
import { openCore } from '../support/core.ts'
import { openOffice, problemsOf } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { lettersByOffice, whyNoOffice } from '../support/office-reader.ts'
import { aPlantedAccount, wordsIn } from '../support/planted-account.ts'

const today = aDay('2026-03-01')

async function planted(by: Partial<SiftBy> = {}) {
  const core = await openCore()
  const { accountId, stays, leaves } = await aPlantedAccount(core, today)
  const { version } = await core.do('customer-version.get', { accountId, since: aDay('2026-01-01'), today })
  if (!version) throw new Error('There is no plan')
  const watch = createWatch(watchedOf(version.facts, usualRules, version.currency, []))
  const sifted = sift(customerDraft(version.facts), { own: {}, watch, choices: [], once: new Set(), ...by })
  const safe = safeDocument(sifted, today)
  const say = renderHook(() => useCustomerWords()).result.current
  const content = customerDocument(safe, { say, currency: version.currency, look: usualLook, language: 'en' })
  const slides = documentSlides(content, (title, page) => say('goesOn', { title, page }))
  return { content, slides, stays, leaves, name: fileTitleOf(safe, say, version.currency) }
}

/** Every byte of an archive, packed and unpacked, as text of single bytes, with the names of its parts. */
async function allOf(bytes: ArrayBuffer): Promise<string> {
  const zip = await JsZip.loadAsync(bytes)
  const parts = await Promise.all(Object.values(zip.files).map((part) => part.async('binarystring')))
  return [Buffer.from(bytes).toString('latin1'), ...Object.keys(zip.files), ...parts].join('\n')
}

test('no word that stays is anywhere in the bytes of a file, and each that leaves is', async () => {
  const { content, slides, stays, leaves, name } = await planted()
  expect(stays.length).toBeGreaterThan(55)
  const [docx, pptx] = [await wordFile(content), await deckFile(slides)]
  const files = [await allOf(docx), await allOf(pptx), wordHtml(content), wordMarkdown(content.blocks)]
  for (const file of files) {
    expect(wordsIn(file, stays)).toEqual([])
    expect(wordsIn(file, leaves)).toEqual(leaves)
  }
  expect(wordsIn(name, stays)).toEqual([])
  expect(wordMarkdown(content.blocks)).not.toContain('987,654')
  for (const file of [docx, pptx]) expect(problemsOf(await openOffice(file))).toEqual([])
  expect(await schemaProblemsOf(docx, 'docx')).toEqual([])
  expect(await schemaProblemsOf(pptx, 'pptx')).toEqual([])
})

test('a secret field that is let go once leaves, and nothing else with it', async () => {
  const { content, stays } = await planted({ once: new Set<SafeField>(['contact-note']) })
  const found = wordsIn(wordMarkdown(content.blocks), stays)
  expect(found).toEqual(
    stays.filter((word) => /contactnote|membernote/.test(word) && !word.includes('other')),
  )
  expect(found).not.toEqual([])
})

test.skipIf(whyNoOffice)('another program reads the same in the document and in the slides', async () => {
  const { content, slides, stays, leaves } = await planted()
  for (const [bytes, ending] of [
    [await wordFile(content), 'docx'],
    [await deckFile(slides), 'pptx'],
  ] as const) {
    const { letters } = lettersByOffice(bytes, ending)
    expect(wordsIn(letters, stays)).toEqual([])
    expect(wordsIn(letters, leaves)).toEqual(leaves)
  }
})
