import { expect, test } from 'vitest'
import { cardSizes } from '../../../renderer/features/people/look/card-sizes.ts'
import { marksTopPx } from '../../../renderer/features/people/look/full-text.ts'
import { ladderPaths } from '../../../renderer/features/people/look/ladder-shape.tsx'
import { linesOnCard } from '../../../renderer/features/people/look/lines-on-card.ts'
import { mapDensities } from '../../../renderer/features/people/map-choice.ts'
import { aPerson } from './a-person.ts'

/** Every letter as wide as 0.55 of the font size. */
const measure = (text: string): number => text.length * 0.55
const measures = { plain: measure, bold: measure }
const details = ['full', 'large', 'name', 'far', 'dot'] as const

const long = {
  firstName: 'Bhaskarendranathsubramanian',
  lastName: 'Chattopadhyay-Wolfeschlegelsteinhausen',
  title: 'Deputy Head of Continuous Improvement and Organizational Development, Northern Region',
  department: 'Continuous Improvement and Organizational Development',
}
const people = [
  aPerson('ken', { firstName: 'Ken', title: 'Chief Executive Officer', department: 'Board' }),
  aPerson('plain'),
  aPerson('long', long),
  aPerson('post', { ...long, firstName: '', lastName: '' }),
]

test.each(mapDensities)('nothing runs over a card of density %s, however long the words are', (density) => {
  const { widthPx, heightPx } = cardSizes[density]
  for (const contact of people) {
    for (const detail of details) {
      for (const { text, x, y, sizePx } of linesOnCard(contact, density, detail, measures)) {
        expect(x + measure(text) * sizePx).toBeLessThanOrEqual(widthPx)
        expect(y - sizePx * 0.75).toBeGreaterThanOrEqual(0)
        expect(y + sizePx * 0.25).toBeLessThanOrEqual(heightPx)
        if (density === 'full' && (detail === 'full' || detail === 'large'))
          expect(y + sizePx * 0.25).toBeLessThanOrEqual(marksTopPx)
      }
    }
  }
})

test('a compact card has one line, and from far the last name', () => {
  const [ken] = people
  const lines = details.map((detail) =>
    linesOnCard(ken!, 'compact', detail, measures).map(({ text }) => text),
  )
  expect(lines).toEqual([['Ken ken'], ['Ken ken'], ['Ken ken'], ['ken'], []])
})

test('lines are fitted once for as long as the person is the same', () => {
  const [ken] = people
  expect(linesOnCard(ken!, 'full', 'full', measures)).toBe(linesOnCard(ken!, 'full', 'full', measures))
  expect(linesOnCard({ ...ken! }, 'full', 'full', measures)).not.toBe(
    linesOnCard(ken!, 'full', 'full', measures),
  )
})

test('the ladder has four rungs: full up to where it is, hollow up to the target', () => {
  const count = (path: string): number => path.split('M').length - 1
  const rungs = (now: number, target: number): readonly number[] => {
    const { reached, wanted, rest } = ladderPaths(now, target)
    return [reached, wanted, rest].map(count)
  }
  expect(rungs(2, 3)).toEqual([2, 1, 1])
  expect(rungs(4, 4)).toEqual([4, 0, 0])
  expect(rungs(3, 1)).toEqual([3, 0, 1])
})
