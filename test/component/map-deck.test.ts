import { usualLook } from '#shared/domain/house-style/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOrg } from '../../renderer/diagram/org-layout.ts'
import { overlap, type Point } from '../../renderer/diagram/geometry.ts'
import { routeThrough, type Route } from '../../renderer/diagram/sketch.ts'
import { mapDeck, sidesOf, type DeckSays } from '../../renderer/features/people/take-out/map-deck.ts'
import { slideTiles } from '../../renderer/features/people/take-out/slide-tiles.ts'
import { bodyFrame, type BoxPart, type LinePart } from '../../renderer/ui/office/deck-content.ts'
import { deckFile } from '../../renderer/ui/office/deck-file.ts'
import { aDay } from '../support/builders.ts'
import { elementsOf, openOffice, problemsOf } from '../support/office-package.ts'
import { schemaProblemsOf } from '../support/office-schemas.ts'
import { lettersByOffice, lettersOf, whyNoOffice } from '../support/office-reader.ts'

const card = { widthPx: 196, heightPx: 60 } as const
const says: DeckSays = {
  slideOf: (title, number, count) => `${title} (${number} of ${count})`,
  reports: (name, manager) => `${name} reports to ${manager}`,
  reportsElsewhere: (manager, number) => `Reports to ${manager}, slide ${number}`,
  tie: (_line, from, to) => `${from} and ${to}`,
}

/** Each of them reports to somebody before. */
function deckOf(managers: readonly number[]) {
  const ids = managers.map((_manager, at) => `p${at}`)
  const layout = layOrg(
    ids.map((id, at) => ({ id, parentId: at === 0 ? null : `p${managers[at]! % at}`, ...card })),
  )
  const people = new Map(
    ids.map((id, at) => [
      id,
      {
        id,
        name: `Person${at}.`,
        isPlaceholder: false,
        color: '#5a6472' as const,
        lines: [{ runs: [{ text: `Person${at}.` }], sizePt: 11 }],
      },
    ]),
  )
  const of = { day: aDay('2026-03-01'), language: 'en', look: usualLook, lines: [], legend: [] }
  const content = mapDeck(
    { ...of, title: 'The map', subtitle: 'As of March', people, cards: layout.cards, routes: layout.routes },
    says,
  )
  return { content, layout }
}

const anyManagers = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 70 })

test('everybody stands on one slide, whole and over nobody; whoever reports to another slide says so in words', () => {
  fc.assert(
    fc.property(anyManagers, (managers) => {
      const { content, layout } = deckOf(managers)
      const boxes = content.slides.map(({ parts }) =>
        parts.filter((part): part is BoxPart => part.kind === 'box'),
      )
      expect(
        boxes
          .flat()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([...layout.cards.keys()].toSorted())
      for (const those of boxes)
        for (const [at, { frame }] of those.entries()) {
          expect(frame.x).toBeGreaterThanOrEqual(bodyFrame.x - 0.01)
          expect(frame.y).toBeGreaterThanOrEqual(bodyFrame.y - 0.01)
          expect(frame.x + frame.widthPt).toBeLessThanOrEqual(bodyFrame.x + bodyFrame.widthPt + 0.01)
          expect(frame.y + frame.heightPt).toBeLessThanOrEqual(bodyFrame.y + bodyFrame.heightPt + 0.01)
          for (const other of those.slice(at + 1))
            expect(overlap(boxOf(frame), boxOf(other.frame))).toBe(false)
        }
      const lines = content.slides.flatMap(({ parts }) =>
        parts.filter((part): part is LinePart => part.kind === 'line'),
      )
      const elsewhere = boxes.flat().filter(({ spoken }) => spoken.includes('Reports to'))
      expect(lines.length + elsewhere.length).toBe(layout.routes.length)
      for (const { spoken } of elsewhere) {
        const [, manager = '', number = ''] = /Reports to (Person\d+\.), slide (\d+)/.exec(spoken) ?? []
        expect(boxes[Number(number) - 1]!.map(({ name }) => name)).toContain(manager)
      }
    }),
  )
})

function boxOf({ x, y, widthPt, heightPt }: BoxPart['frame']) {
  return { x: x + 0.01, y: y + 0.01, widthPx: widthPt - 0.02, heightPx: heightPt - 0.02 }
}

test('the file is whole, and each line is glued to the boxes of its slide', async () => {
  const { content } = deckOf(Array.from({ length: 60 }, (_none, at) => at % 7))
  expect(content.slides.length).toBeGreaterThan(1)
  const file = await deckFile(content)
  const office = await openOffice(file)
  expect(problemsOf(office)).toEqual([])
  expect(await schemaProblemsOf(file, 'pptx')).toEqual([])
  const drawn = content.slides.map(
    (_slide, at) => elementsOf(office.page(`ppt/slides/slide${at + 1}.xml`), 'cxnSp').length,
  )
  expect(drawn.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(30)
})

test('a line is glued where a connector can lead: not through its own box', () => {
  const from = { x: 0, y: 0, ...card }
  const stacked = [
    { x: 20, y: 60 },
    { x: 20, y: 130 },
    { x: 40, y: 130 },
  ]
  expect(sidesOf(through(stacked), from, { x: 40, y: 100, ...card })).toEqual(['left', 'left'])
  const aside = [...stacked.slice(0, 2), { x: 120, y: 130 }]
  expect(sidesOf(through(aside), from, { x: 120, y: 100, ...card })).toEqual(['bottom', 'left'])
  expect(
    sidesOf(
      through([
        { x: 98, y: 60 },
        { x: 98, y: 100 },
      ]),
      from,
      { x: 0, y: 100, ...card },
    ),
  ).toEqual(['bottom', 'top'])
  expect(sidesOf(through([]), from, from)).toEqual(['bottom', 'top'])
  expect(slideTiles([], bodyFrame)).toEqual([])
})

test.skipIf(whyNoOffice)('another program shows everybody', async () => {
  const { content } = deckOf(Array.from({ length: 40 }, (_none, at) => at % 5))
  const { letters, pages } = lettersByOffice(await deckFile(content), 'pptx')
  expect(pages).toBe(content.slides.length)
  for (let at = 0; at < 40; at += 1) expect(letters).toContain(lettersOf(`Person${at}.`))
})

function through(points: readonly Point[]): Route {
  return routeThrough('manager', 'report', points)
}
