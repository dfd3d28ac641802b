import {
  addressesIn,
  attitudeOf,
  countOf,
  decimalOf,
  influenceOf,
  isEmail,
  partsOfName,
  statusOf,
} from '#shared/domain/import/read-value.ts'
import { describe, expect, test } from 'vitest'

describe('check 61: numbers are read exactly or not at all', () => {
  test.each([
    ['1234', '1234', '1234'],
    ['1,234.56', '1234.56', undefined],
    ['1.234,56', undefined, '1234.56'],
    ['1,234', '1234', '1.234'],
    ['1.234', '1.234', '1234'],
    ['1 234 567', '1234567', '1234567'],
    ['1\u00a0234', '1234', '1234'],
    ["1'234'567", '1234567', '1234567'],
    ['1,234 567', undefined, undefined],
    ['12,34', undefined, '12.34'],
    ['1,23,456', undefined, undefined],
    ['-12', '-12', '-12'],
    ['\u221212', '-12', '-12'],
    ['12-', '-12', '-12'],
    ['(12)', '-12', '-12'],
    ['(-12)', undefined, undefined],
    ['-12-', undefined, undefined],
    ['+7', '7', '7'],
    ['-0', '-0', '-0'],
    ['1e3', '1000', '1000'],
    ['6.0E7', '60000000', undefined],
    ['8.48E10', '84800000000', undefined],
    ['5e-2', '0.05', '0.05'],
    ['12.5e-1', '1.25', undefined],
    ['9007199254740993', '9007199254740993', '9007199254740993'],
    ['12.', '12', undefined],
    ['', undefined, undefined],
    ['١٢٣', undefined, undefined],
    ['$5', undefined, undefined],
    ['1e400', undefined, undefined],
    ['NaN', undefined, undefined],
    ['0x10', undefined, undefined],
  ])('%s', (text, withPoint, withComma) => {
    expect(decimalOf(text, 'point')).toBe(withPoint)
    expect(decimalOf(text, 'comma')).toBe(withComma)
  })

  test.each([
    ['12,500', 12_500],
    ['2.0', 2],
    ['-0', 0],
    ['0', 0],
    ['2.5', undefined],
    ['-3', undefined],
    ['10-50', undefined],
    ['9007199254740993', undefined],
  ])('a count of %s', (text, count) => {
    expect(countOf(text, 'point')).toBe(count)
  })
})

test.each([
  ['Ken Sánchez', 'Ken', 'Sánchez'],
  ['Ken J. Sánchez', 'Ken J.', 'Sánchez'],
  ['Sánchez, Ken J.', 'Ken J.', 'Sánchez'],
  ['Sánchez,Ken', 'Ken', 'Sánchez'],
  ['Madonna', '', 'Madonna'],
  ['Ken  Lee', 'Ken', 'Lee'],
])('the name %s', (fullName, firstName, lastName) => {
  expect(partsOfName(fullName)).toEqual({ firstName, lastName })
})

test('e-mails are judged mildly', () => {
  expect(['a@b', 'josé.ñ@müller.de', 'x+y@z.co'].every(isEmail)).toBe(true)
  expect(['', '@', 'a@', '@b', 'a b@c.de', 'nobody', 'a@b; c@d'].some(isEmail)).toBe(false)
})

test('words for status, attitude and influence', () => {
  expect(['Active', 'PROSPECT', 'customer', 'Inaktiv', 'ehemalig', 'gone'].map(statusOf)).toEqual([
    'active',
    'prospect',
    'active',
    'dormant',
    'former',
    undefined,
  ])
  expect(['-2', '+1', '\u22121', 'Champion', 'sceptic', 'Befürworter', '0', '3'].map(attitudeOf)).toEqual([
    -2,
    1,
    -1,
    2,
    -1,
    1,
    0,
    undefined,
  ])
  expect(['High', 'mittel', 'low', 'huge'].map(influenceOf)).toEqual(['high', 'medium', 'low', undefined])
})

test.each([
  ['lena@haldenau.example', ['lena@haldenau.example']],
  ['lena@haldenau.example; l.roth@haldenau.example', ['lena@haldenau.example', 'l.roth@haldenau.example']],
  ['Lena Roth <lena@haldenau.example>', ['lena@haldenau.example']],
  ['mailto:lena@haldenau.example,', ['lena@haldenau.example']],
  ['fcb67ef339b691956cc85fa12be6490c', []],
  ['lena@haldenau.example; by phone', []],
  ['', []],
])('the addresses in "%s"', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses)
})
