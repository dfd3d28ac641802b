import { ownText } from '#shared/kernel/own-text.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a text of its own is the same text, however long and whatever its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(ownText(text)).toBe(text)
    }),
  )
  expect(ownText('😀'.repeat(20))).toBe('😀'.repeat(20))
})
