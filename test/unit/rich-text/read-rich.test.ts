import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlain, plainOf, richOfPlain } from '#shared/domain/rich-text/plain.ts'
import { readRich, richOf, writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { isSafeLink } from '#shared/domain/rich-text/safe-link.ts'
import { aRichText } from '../../support/rich-texts.ts'

test('plain text comes back letter for letter, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }).map(storable), (text) => {
      const rich = richOfPlain(text)
      expect(isPlain(rich)).toBe(true)
      expect(plainOf(rich)).toBe(text)
      expect(readRich(writeRich(rich))).toEqual(rich)
    }),
  )
})

test('a text that was written down is read as it was', () => {
  const json = aRichText('Milk', false)

  expect(writeRich(readRich(json)!)).toBe(json)
  expect(plainOf(readRich(json)!)).toBe('Milk\nAbout Milk\n- Milk')
})

const paragraph = (...content: readonly unknown[]): unknown => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})
const marked = (mark: unknown): unknown => paragraph({ type: 'text', text: 'x', marks: [mark] })

test.each([
  ['a script', { type: 'doc', content: [{ type: 'script', content: [{ type: 'text', text: 'alert(1)' }] }] }],
  ['a picture', paragraph({ type: 'image', attrs: { src: 'https://example.com/a.png' } })],
  ['an unknown mark', marked({ type: 'style', attrs: { css: 'x' } })],
  ['a link to a script', marked({ type: 'link', attrs: { href: 'javascript:alert(1)' } })],
  ['a link to data', marked({ type: 'link', attrs: { href: 'data:text/html,<script>' } })],
  ['a link with a hidden scheme', marked({ type: 'link', attrs: { href: 'java\nscript:alert(1)' } })],
  ['a tag that is none of the four', marked({ type: 'swot', attrs: { part: 'hope' } })],
  ['a heading of another level', { type: 'doc', content: [{ type: 'heading', attrs: { level: 7 } }] }],
  ['a list without items', { type: 'doc', content: [{ type: 'bulletList' }] }],
  ['text outside of a block', { type: 'doc', content: [{ type: 'text', text: 'x' }] }],
  ['a NUL', paragraph({ type: 'text', text: 'a\0b' })],
  ['half a letter', paragraph({ type: 'text', text: '\ud800' })],
  [
    'a name without a thing',
    paragraph({ type: 'mention', attrs: { kind: 'contact', id: 'x', label: 'Ann' } }),
  ],
  ['nothing at all', { type: 'doc', content: [] }],
  ['no text', null],
])('%s is refused', (_what, value) => {
  expect(richOf(value)).toBeUndefined()
})

test('attributes that are not known are left out', () => {
  const rich = richOf(
    marked({ type: 'link', attrs: { href: 'https://example.com', onclick: 'alert(1)', target: '_top' } }),
  )

  expect(writeRich(rich!)).not.toMatch(/onclick|target/)
})

test('what is too deep, of too many parts or too long is refused, and quickly', () => {
  const deep = '{"type":"doc","content":['.repeat(50_000)
  let nested: unknown = { type: 'paragraph' }
  for (let depth = 0; depth < 20; depth++)
    nested = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }, nested] }] }

  expect(readRich(deep)).toBeUndefined()
  expect(richOf({ type: 'doc', content: [nested] })).toBeUndefined()
  expect(
    richOf({ type: 'doc', content: Array.from({ length: 60_001 }, () => ({ type: 'paragraph' })) }),
  ).toBeUndefined()
  expect(richOf(paragraph({ type: 'text', text: 'x'.repeat(400_001) }))).toBeUndefined()
  expect(readRich(`"${'x'.repeat(10_000_000)}"`)).toBeUndefined()
})

test.each([
  ['https://example.com/a?b=c#d', true],
  ['mailto:ann@example.com', true],
  ['HTTP://example.com', true],
  [' javascript:alert(1)', false],
  ['//example.com', false],
  ['file:///etc/passwd', false],
  ['vbscript:x', false],
  ['https://', false],
  [`https://example.com/${'x'.repeat(2_000)}`, false],
])('%s may be a link: %s', (href, isSafe) => {
  expect(isSafeLink(href)).toBe(isSafe)
})

function storable(text: string): string {
  return text.normalize('NFC').replaceAll('\0', '').toWellFormed()
}
