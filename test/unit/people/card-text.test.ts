import { expect, test } from 'vitest'
import { cardLines, cardSize, detailAt } from '../../../renderer/features/people/card-text.ts'
import { aPerson } from './a-person.ts'

/** Every letter as wide as 0.55 of the font size. */
const measure = (text: string): number => text.length * 0.55
const measures = { plain: measure, bold: measure }
const details = ['full', 'large', 'name', 'far'] as const

const ken = aPerson('ken', {
  firstName: 'Ken',
  lastName: 'Sánchez',
  title: 'Chief Executive Officer',
  attitude: 1,
})
const post = aPerson('post', { lastName: '', title: 'Reliability Engineer', department: 'Maintenance' })

test('the smaller a card is seen, the fewer and the larger the words', () => {
  expect([1, 0.6, 0.4, 0.2, 0.05].map(detailAt)).toEqual(['full', 'large', 'name', 'far', 'dot'])
  expect(cardLines(ken, 'full', measures).map((line) => line.text)).toEqual([
    'Ken Sánchez',
    'Chief Executive Officer',
  ])
  expect(cardLines(ken, 'far', measures).map((line) => line.text)).toEqual(['Sánchez'])
  expect(cardLines(ken, 'dot', measures)).toEqual([])
  const sizes = details.map((detail) => cardLines(ken, detail, measures)[0]?.sizePx ?? 0)
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other))
})

test('a post without a holder goes by its title in large and its department in small', () => {
  const [title, department] = cardLines(post, 'full', measures)
  expect(title).toMatchObject({ text: 'Reliability Engineer', look: 'strong' })
  expect(department).toMatchObject({ text: 'Maintenance', look: 'quiet' })
})

test('nothing runs over a card, however long the words are', () => {
  const long = aPerson('long', {
    firstName: 'Bhaskarendranathsubramanian',
    lastName: 'Chattopadhyay-Wolfeschlegelsteinhausen',
    title: 'Deputy Head of Continuous Improvement and Organizational Development, Northern Region',
  })
  for (const contact of [ken, post, long, { ...long, firstName: '', lastName: '' }]) {
    for (const detail of details) {
      for (const { text, x, y, sizePx } of cardLines(contact, detail, measures)) {
        expect(x + measure(text) * sizePx).toBeLessThanOrEqual(cardSize.widthPx)
        expect(y - sizePx * 0.75).toBeGreaterThanOrEqual(0)
        expect(y + sizePx * 0.2).toBeLessThanOrEqual(cardSize.heightPx)
      }
    }
  }
})
