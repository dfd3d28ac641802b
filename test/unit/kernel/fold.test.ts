import { fold } from '#shared/kernel/fold.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

test.each([
  ['  Müller  AG ', 'MULLER ag'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'strasse'],
  ['Łódź', 'lodz'],
  ['Ørsted', 'orsted'],
  ['Işıklar', 'ISIKLAR'],
  ['İstanbul', 'istanbul'],
  ['Ægir', 'AEGIR'],
  ['Crème\u00A0brûlée', 'creme brulee'],
  ['e\u0301', 'é'],
  ['ﬁlling', 'filling'],
  ['ＡＢＣ', 'abc'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['a\tb\nc', 'a b c'],
  ['Sie\u00ADmens', 'Siemens'],
  ['\u202Eevil\u202C', 'evil'],
  ['Əliyev', 'eliyev'],
])('%j and %j are one', (a, b) => {
  expect(fold(a)).toBe(fold(b))
})

test.each([
  ['Müller', 'Mueller'],
  ['Meyer', 'Meier'],
  ['AG', 'A G'],
  ['日本', '日木'],
])('%j and %j are two', (a, b) => {
  expect(fold(a)).not.toBe(fold(b))
})

describe('folding', () => {
  test('plain letters fold as they do beside others', () => {
    const ascii = fc.string({ unit: 'binary-ascii' }).map((text) => text.replaceAll(/(?!\s)\p{Cc}/gu, ''))
    fc.assert(
      fc.property(ascii, (text) => {
        expect(fold(`${text}e`)).toBe(fold(`${text}é`))
      }),
    )
  })

  test('twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2_000 },
    )
  })

  test('does not see the case, the form or the spaces around', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aäÀçÉñöšŽłØß 1-')) }), (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(`  ${text}\t`)).toBe(fold(text))
      }),
    )
  })
})
