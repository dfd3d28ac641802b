import { contrastForText, contrastOnWhite, inkOf } from '#shared/domain/house-style/color.ts'
import {
  fileNameBy,
  namesAccount,
  unknownPlaceholders,
  type FileFacts,
} from '#shared/domain/house-style/file-names.ts'
import { logoBytesAtMost, readLogo } from '#shared/domain/house-style/logo.ts'
import { isFontName } from '#shared/domain/house-style/model.ts'
import { fromBase64 } from '#shared/kernel/base64.ts'
import { distinctNames } from '#shared/kernel/file-name.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aLogo } from '../support/a-logo.ts'

const facts: FileFacts = {
  account: 'Müller/Söhne: GmbH',
  number: '0815',
  kind: 'Brief',
  day: '2026-03-02' as CalendarDay,
  tier: 'A',
  owner: 'Ada',
  workspace: 'Northwind',
}

describe('names of files', () => {
  test('a pattern is filled in, and what may not stand in a name is left out', () => {
    expect(fileNameBy('{year} {kind} {account} {day}', facts)).toBe('2026 Brief MüllerSöhne GmbH 2026-03-02')
    expect(fileNameBy('../{account}', facts)).toBe('MüllerSöhne GmbH')
    expect(fileNameBy('{tier}', { ...facts, tier: 'CON' })).toBe('CON_')
  })

  test('what an account is called is never taken for a pattern', () => {
    expect(fileNameBy('{account}', { ...facts, account: '{day} {owner}' })).toBe('{day} {owner}')
  })

  test('braces that stand for nothing are named, those of the prototype too', () => {
    expect(unknownPlaceholders('{account} {dai} {constructor} {')).toEqual(['dai', 'constructor', ''])
    expect(unknownPlaceholders('{kind} {account} {day}')).toEqual([])
    expect(namesAccount('{kind} {day}')).toBe(false)
  })

  test('any pattern and any facts give a name that lies where it was put and that file systems take', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (account, pattern) => {
        const name = fileNameBy(`${pattern}{account}`, { ...facts, account })
        expect(name).not.toMatch(/[\\/:*?"<>|\0]/)
        expect(name).not.toMatch(/^[. ]|[. ]$/)
        expect(name).not.toBe('')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(221)
      }),
    )
  })

  test('names that lie together are distinct whatever their case and form, and beside what is there', () => {
    const wanted = ['Brief', 'brief', 'Brief', 'Müller'].map((name) => ({ name, ending: 'pdf' }))
    expect(distinctNames(wanted, ['BRIEF.PDF', 'Müller.pdf'.normalize('NFD')])).toEqual([
      'Brief (2).pdf',
      'brief (3).pdf',
      'Brief (4).pdf',
      'Müller (2).pdf',
    ])
    const [one, other] = distinctNames(
      [
        { name: 'Brief', ending: 'pdf' },
        { name: 'Brief', ending: 'pptx' },
      ],
      [],
    )
    expect([one, other]).toEqual(['Brief.pdf', 'Brief.pptx'])
  })
})

describe('colors', () => {
  test('contrast is that of WCAG 2', () => {
    // Source: WebAIM contrast checker, https://webaim.org/resources/contrastchecker, against #FFFFFF.
    expect(contrastOnWhite('#000000')).toBeCloseTo(21, 5)
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1, 5)
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
    expect(contrastOnWhite('#777777')).toBeCloseTo(4.48, 2)
    expect(contrastOnWhite('#0000ff')).toBeCloseTo(8.59, 2)
  })

  test('ink can always be read, and a color that can be is left as it is', () => {
    const color = fc.integer({ min: 0, max: 0xff_ff_ff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(color, (any) => {
        expect(contrastOnWhite(inkOf(any))).toBeGreaterThanOrEqual(contrastForText)
        if (contrastOnWhite(any) >= contrastForText) expect(inkOf(any)).toBe(any)
      }),
    )
  })
})

describe('logos', () => {
  test('a PNG is what its bytes say, and base64 is read as Node reads it', () => {
    const logo = aLogo({ widthPx: 31, heightPx: 17 })
    expect(Buffer.from(fromBase64(logo.base64)).equals(Buffer.from(logo.base64, 'base64'))).toBe(true)
    expect(readLogo(fromBase64(logo.base64))).toEqual({ kind: 'png', widthPx: 31, heightPx: 17 })
  })

  test('a JPEG tells its size in the frame, behind what cameras put before it', () => {
    const frame = [0xff, 0xc2, 0, 17, 8, 0, 40, 0, 120, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
    const exif = [0xff, 0xe1, 0, 6, 0xff, 0xc0, 1, 2]
    const bytes = Uint8Array.from([0xff, 0xd8, ...exif, ...frame, 0xff, 0xd9])
    expect(readLogo(bytes)).toEqual({ kind: 'jpeg', widthPx: 120, heightPx: 40 })
  })

  test('what is cut off, too large or no picture of pixels is refused', () => {
    const bytes = fromBase64(aLogo().base64)
    expect(readLogo(bytes.subarray(0, -1))).toBeUndefined()
    expect(
      readLogo(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')),
    ).toBeUndefined()
    expect(readLogo(new Uint8Array())).toBeUndefined()
    const padded = new Uint8Array(logoBytesAtMost + 1)
    padded.set(bytes)
    padded.set(bytes.subarray(-12), padded.length - 12)
    expect(readLogo(padded)).toBeUndefined()
    expect(readLogo(fromBase64(aLogo({ widthPx: 4_001, heightPx: 1 }).base64))).toBeUndefined()
  })

  test('any bytes at all are read without harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readLogo(Uint8Array.from([0xff, 0xd8, ...bytes, 0xff, 0xd9]))
      }),
    )
  })
})

test('a name of a font ends no value in a style sheet', () => {
  expect(isFontName('Source Sans 3')).toBe(true)
  for (const bad of ["Arial'", 'a;b', 'url(x)', '', '<b>', 'a'.repeat(61)])
    expect(isFontName(bad)).toBe(false)
})
