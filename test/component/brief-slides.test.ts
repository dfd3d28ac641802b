import { briefOf } from '#shared/domain/brief/brief.ts'
import type { BriefFacts } from '#shared/domain/brief/facts.ts'
import { houseFonts } from '#shared/domain/house-style/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bodyFrame, type DeckContent } from '../../renderer/ui/office/deck-content.ts'
import { deckFile } from '../../renderer/ui/office/deck-file.ts'
import { heightOfAll } from '../../renderer/ui/office/deck-flow.ts'
import { briefSays, onSlides, someWords } from '../support/brief-on-slides.ts'
import { elementsOf, openOffice, paragraphsOf, problemsOf } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { lettersByOffice, lettersOf, whyNoOffice } from '../support/office-reader.ts'
import { anyFacts, least, sentencesOf } from '../unit/brief/any-brief.ts'
import { haldenau, nothingKnown } from '../unit/brief/haldenau.ts'

test('slides say each sentence of the brief, letter for letter, whatever is known of the account', () => {
  const { saySentence } = briefSays()
  fc.assert(
    fc.property(anyFacts, least, fc.constantFrom(...houseFonts), (facts, asked, font) => {
      const brief = briefOf(facts, asked)
      const written = lettersOf(textsOf(onSlides(brief, { font })).join(' '))
      for (const sentence of sentencesOf(brief)) expect(written).toContain(lettersOf(saySentence(sentence)))
    }),
    { numRuns: 25, endOnFailure: true },
  )
})

test('somebody’s own words stand in the place of the drafted, and what is left out is not said', () => {
  const { saySentence } = briefSays()
  const brief = briefOf(haldenau, 'assumed')
  const written = textsOf(onSlides(brief, {}, someWords(brief))).join(' ')

  expect(textsOf(onSlides(brief)).join(' ')).toContain(saySentence(brief.risks[0]!))
  expect(written).toContain('Call the plant first.')
  expect(written).not.toContain(saySentence(brief.asks[0]!))
  expect(written).not.toContain(saySentence(brief.risks[0]!))
})

test('no text is higher than what it stands in, no frame reaches into the foot, and there are at most 25 boxes', () => {
  fc.assert(
    fc.property(anyFacts, least, fc.constantFrom(...houseFonts), (facts, asked, font) => {
      const { slides } = onSlides(briefOf(longer(facts), asked), { font })
      for (const { parts } of slides) {
        expect(parts.filter(({ kind }) => kind === 'box').length).toBeLessThanOrEqual(25)
        for (const part of parts) {
          if (part.kind === 'line') continue
          const { y, heightPt, widthPt } = part.frame
          expect(y + heightPt).toBeLessThanOrEqual(bodyFrame.y + bodyFrame.heightPt + 0.01)
          if (part.kind === 'text')
            expect(heightOfAll(part.paragraphs, widthPt, font)).toBeLessThanOrEqual(heightPt + 0.01)
        }
      }
    }),
    { numRuns: 25, endOnFailure: true },
  )
})

test('every line between people is glued to the boxes of both, reporting solid and the rest not', async () => {
  const brief = briefOf(haldenau, 'assumed')
  const office = await openOffice(await deckFile(onSlides(brief)))
  const slide = office.page('ppt/slides/slide2.xml')
  const names = new Map(
    elementsOf(slide, 'cNvPr').map((each) => [each.getAttribute('id'), each.getAttribute('name')]),
  )
  const lines = elementsOf(slide, 'cxnSp').map((line) => ({
    from: names.get(elementsOf(line, 'stCxn')[0]!.getAttribute('id')),
    to: names.get(elementsOf(line, 'endCxn')[0]!.getAttribute('id')),
    dash: elementsOf(line, 'prstDash')[0]!.getAttribute('val'),
  }))
  const name = (id: string): string => brief.map.people.find(({ contactId }) => contactId === id)!.name

  expect(lines).toEqual([
    ...brief.map.people
      .filter(({ managerId }) => managerId !== null)
      .map(({ contactId, managerId, isDirect }) => ({
        from: name(managerId!),
        to: name(contactId),
        dash: isDirect ? 'solid' : 'lgDash',
      })),
    ...brief.map.lines.map(({ fromId, toId }) =>
      expect.objectContaining({ dash: 'sysDash', from: expect.toBeOneOf([name(fromId), name(toId)]) }),
    ),
  ])
  expect(lines.length).toBeGreaterThan(2)
})

test('slides are whole files: parts, types, relations and ids; money is a table, and the same brief gives the same bytes', async () => {
  for (const facts of [haldenau, nothingKnown]) {
    const content = onSlides(briefOf(facts, 'assumed'), {
      confidentiality: 'Only <us> & "you"',
      footer: 'Northwind',
    })
    const [one, other] = [await deckFile(content), await deckFile(content)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    const office = await openOffice(one)
    expect(problemsOf(office)).toEqual([])
    expect(await schemaProblemsOf(one, 'pptx')).toEqual([])
    expect(elementsOf(office.page('ppt/slides/slide1.xml'), 'tbl')).toHaveLength(1)
    expect(office.text('docProps/core.xml').match(/2026-03-02T00:00:00Z/g)).toHaveLength(2)
    expect(office.text('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="1F5FA8"/></a:accent1>')
    const layout = office.names.filter((name) => /slideLayouts\/slideLayout\d+\.xml$/.test(name))
    const shown = layout.flatMap((name) => paragraphsOf(office, name)).join(' ')
    expect(shown).toContain('Only <us> & "you"')
    expect(shown).toContain('As of Mar 2, 2026.')
    const titles = content.slides.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    titles.forEach((title, at) =>
      expect(paragraphsOf(office, `ppt/slides/slide${at + 1}.xml`)[0] ?? '').toBe(title),
    )
  }
})

test.skipIf(whyNoOffice)(
  `another program shows all of the slides' text, as many slides as there are (else: ${whyNoOffice})`,
  async () => {
    const content = onSlides(briefOf(longer(haldenau), 'assumed'))
    const { letters, pages } = lettersByOffice(await deckFile(content), 'pptx')

    expect(pages).toBe(content.slides.length)
    for (const text of textsOf(content)) expect(letters).toContain(lettersOf(text))
  },
)

/** An account whose names are as long as names get. */
function longer(facts: BriefFacts): BriefFacts {
  const account = {
    ...facts.account,
    name: `${facts.account.name} ${'of the upper and lower valleys '.repeat(3)}`,
  }
  return { ...facts, account }
}

/** The texts of slides, each paragraph as one. */
function textsOf({ slides }: DeckContent): readonly string[] {
  return slides.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind === 'text' || part.kind === 'box')
        return part.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
      if (part.kind === 'table')
        return [
          ...part.head,
          ...part.rows.flatMap(({ cells }) => cells.map((runs) => runs.map(({ text }) => text).join(''))),
        ]
      return []
    }),
  )
}
