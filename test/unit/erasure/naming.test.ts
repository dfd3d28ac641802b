import fc from 'fast-check'
import { markFor, namingOf } from '#shared/domain/erasure/naming.ts'
import { describe, expect, test } from 'vitest'

const eva = {
  firstName: 'Eva Maria',
  lastName: 'Lund-Ås',
  email: 'eva@lund.example',
  phone: '+47 55 12 34 56',
  mobile: '',
}
const { withoutFull, withoutAny, fragments } = namingOf([eva, { ...eva, lastName: 'Berg' }])

describe('the full name', () => {
  test.each([
    ['Ask Eva Maria Lund-Ås first', 'Ask [erased person] first'],
    ['ask EVA  MARIA\nLUND-ÅS', 'ask [erased person]'],
    ['Lund-Ås, Eva Maria (CEO)', '[erased person] (CEO)'],
    ['Eva Maria Berg, as she was called', '[erased] , as she was called'.replace(' ,', ',')],
    ['mail to eva@lund.example.', 'mail to [erased person].'],
    ['call 55123456 or +47 55 12 34 56', 'call 55123456 or [erased person]'],
    ['call +47(55)123-456', 'call [erased]'],
    ['Eva Maria Lund-Åsen is another', 'Eva Maria Lund-Åsen is another'],
    ['Eva is not enough, nor Lund-Ås', 'Eva is not enough, nor Lund-Ås'],
  ])('in “%s”', (text, rest) => {
    expect(withoutFull(text)).toBe(rest)
  })
})

test('the last name alone is a word of its own, written as a name', () => {
  expect(withoutAny('Lund-Ås said so, and Berg did')).toBe(
    '[…] said so, and […] did'.replace('[…] said', `${markFor('Lund-Ås')} said`),
  )
  expect(withoutAny('Bergen, berg and Bergs')).toBe('Bergen, berg and Bergs')
})

test('short names and numbers of few digits are in any text, and are left', () => {
  const naming = namingOf([{ firstName: '', lastName: 'Xu', email: 'none', phone: '4711', mobile: '' }])
  expect(naming.withoutAny('Xu has 4711 none')).toBe('Xu has 4711 none')
})

test('no text becomes longer, and what has the name has one of the fragments', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      (before, after, isLast) => {
        const text = `${before} ${isLast ? 'Lund-Ås, Eva Maria' : 'eva maria lund-ås'} ${after}`
        const rest = withoutFull(text)
        expect(rest.length).toBeLessThanOrEqual(text.length)
        expect(rest.toLowerCase()).not.toContain('eva maria')
        expect(fragments.some((fragment) => text.includes(fragment))).toBe(true)
      },
    ),
  )
})
