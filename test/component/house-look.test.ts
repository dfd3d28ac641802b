import { briefOf } from '#shared/domain/brief/brief.ts'
import { inkOf } from '#shared/domain/house-style/color.ts'
import { usualLook, type HouseLook } from '#shared/domain/house-style/model.ts'
import { wordedBrief } from '#shared/domain/brief/wording.ts'
import { expect, test } from 'vitest'
import { briefDocument } from '../../renderer/features/brief/brief-document.ts'
import { housePageCss } from '../../renderer/ui/house/house-css.ts'
import { logoIn } from '../../renderer/ui/house/logo-size.ts'
import { deckFile } from '../../renderer/ui/office/deck-file.ts'
import { wordFile } from '../../renderer/ui/office/word-file.ts'
import { wordHtml } from '../../renderer/ui/office/word-html.ts'
import { wordMarkdown } from '../../renderer/ui/office/word-markdown.ts'
import { aLogo } from '../support/a-logo.ts'
import { briefSays, onSlides } from '../support/brief-on-slides.ts'
import { openOffice, paragraphsOf, problemsOf } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { lettersByOffice, lettersOf, whyNoOffice } from '../support/office-reader.ts'
import { haldenau } from '../unit/brief/haldenau.ts'

const look: HouseLook = {
  ...usualLook,
  primaryColor: '#f2b705',
  accentColor: '#0a5c36',
  font: 'Georgia',
  footer: 'Northwind Dairy Partners',
  confidentiality: 'Confidential: for the account team',
  logo: aLogo(),
}
const brief = briefOf(haldenau, 'assumed')
const slides = () => onSlides(brief, look)
const document = () =>
  briefDocument(brief, wordedBrief(brief, [], 'assumed'), 'Haldenau Dairy', briefSays(), {
    look,
    language: 'en',
  })

test('slides have the logo once, in the layout, with the colors of the house in the theme and readable ink for text', async () => {
  const file = await deckFile(slides())
  const office = await openOffice(file)

  expect(problemsOf(office)).toEqual([])
  expect(await schemaProblemsOf(file, 'pptx')).toEqual([])
  const pictures = office.names.filter((name) => name.startsWith('ppt/media/'))
  expect(pictures).toHaveLength(1)
  const theme = office.text('ppt/theme/theme1.xml')
  const ink = inkOf(look.primaryColor).slice(1).toUpperCase()
  expect(theme).toContain(`<a:accent1><a:srgbClr val="${ink}"/></a:accent1>`)
  expect(theme).toContain('<a:accent3><a:srgbClr val="F2B705"/></a:accent3>')
  const shown = office.names
    .filter((name) => /slideLayouts\/slideLayout\d+\.xml$/.test(name))
    .flatMap((name) => paragraphsOf(office, name))
    .join(' ')
  expect(shown).toContain(look.confidentiality)
  expect(shown).toContain(look.footer)
})

test('a document has the logo and the confidentiality line at its head and the line of the house at its foot', async () => {
  const file = await wordFile(document())
  const office = await openOffice(file)

  expect(problemsOf(office)).toEqual([])
  expect(await schemaProblemsOf(file, 'docx')).toEqual([])
  expect(office.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
  const header = office.names.find((name) => /^word\/header\d*\.xml$/.test(name))
  expect(paragraphsOf(office, header ?? '').join(' ')).toContain(look.confidentiality)
  expect(office.text(header ?? '')).toContain('<pic:pic')
  expect(office.text('word/styles.xml')).toContain('Georgia')
})

test('the same brief in the same look gives the same bytes, on any day that it is made', async () => {
  const inUtf8 = async (text: string) => new TextEncoder().encode(text).buffer
  for (const make of [
    () => deckFile(slides()),
    () => wordFile(document()),
    () => inUtf8(wordHtml(document())),
    () => inUtf8(wordMarkdown(document().blocks)),
  ]) {
    const one = await make()
    // Libraries count on within a program: what was made before must not be seen in what comes after.
    await make()
    const other = await make()
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  }
})

test('nothing but the day differs between two briefs of the same facts as of two days', async () => {
  const days = ['2026-03-02', '2026-03-03'].map((day) => day as typeof brief.asOf)
  const [one, other] = await Promise.all(
    days.map(async (asOf) => openOffice(await deckFile(onSlides({ ...brief, asOf }, look)))),
  )
  for (const name of one!.names) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const dayless = (text: string): string =>
      text.replaceAll(/2026-03-0[23]/g, 'DAY').replaceAll(/Mar [23], 2026/g, 'DAY')
    expect(dayless(other!.text(name))).toBe(dayless(one!.text(name)))
  }
})

test('pages for a PDF bear the lines of the house on every page, and no text ends the style', () => {
  const css = housePageCss({ ...look, footer: 'Ours "</style>' })
  expect(css).toContain('@bottom-left { content: "Ours \\22 \\3c /style>"')
  expect(css).toContain('@top-right { content: "Confidential: for the account team"')
  expect(css).toContain("counter(page) ' / ' counter(pages)")
  expect(wordHtml(document())).toContain('<img class="house-logo" alt="" src="data:image/png;base64,')
})

test('a logo fits its room as a whole', () => {
  const room = { width: 120, height: 40 }
  expect(logoIn({ widthPx: 600, heightPx: 100 }, room)).toEqual({ width: 120, height: 20 })
  expect(logoIn({ widthPx: 100, heightPx: 200 }, room)).toEqual({ width: 20, height: 40 })
})

test.skipIf(whyNoOffice)(`another program shows the lines of the house (else: ${whyNoOffice})`, async () => {
  for (const [bytes, ending] of [
    [await deckFile(slides()), 'pptx'],
    [await wordFile(document()), 'docx'],
  ] as const) {
    const { letters } = lettersByOffice(bytes, ending)
    expect(letters).toContain(lettersOf(look.confidentiality))
    expect(letters).toContain(lettersOf(look.footer))
  }
})
