import { folded } from '#shared/domain/import/folded.ts'
import { fold } from '#shared/kernel/fold.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('the quick way and the kernel agree on any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('  Müller  AG', 'a  b', ' a', 'A B\n', 'ß', 'İ'),
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect(folded(text)).toBe(fold(text))
    }),
    { numRuns: 2_000 },
  )
})
