import { line } from '#shared/contract/values.ts'
import { oneLine } from '#shared/kernel/one-line.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a line that can be told is left as it is', () => {
  expect(oneLine('Haldenau 2026.keyplan')).toBe('Haldenau 2026.keyplan')
})

test.each([
  ['', '–'],
  [' \n ', '–'],
  ['a\u{0}b\nc', 'a b c'],
  ['half \uD83C of it', 'half \uFFFD of it'],
  ['x'.repeat(255), `${'x'.repeat(199)}…`],
])('%j becomes %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown)
})

test('whatever a name is, the contract takes the line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, isCut) => {
      const odd = isCut ? `${text}\uD83C` : text
      expect(line.min(1).safeParse(oneLine(odd))).toMatchObject({ success: true, data: oneLine(odd) })
    }),
  )
})
