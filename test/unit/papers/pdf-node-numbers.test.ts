import { describe, expect, test } from 'vitest'
import { withNodeNumbersFromOne } from '../../../main/core/pdf-node-numbers.ts'

/** What Chromium writes of a table with two heads, with a title and a picture named as such a part would be. */
function paper(first: string, second: string): Buffer {
  return Buffer.from(
    [
      '%PDF-1.4\n%Óëéá',
      '<</Title (node00000012)',
      `/ID (node${first})>>`,
      `/ID (node${second})>>`,
      `/A [<</O /Table\n/Headers [(node${first}) (node${second})]>>]`,
      '/Alt (node00000012)',
      `<</Limits [(node${first}) (node${second})]\n/Names [(node${first}) 21 0 R (node${second}) 24 0 R]>>`,
    ].join('\n'),
    'latin1',
  )
}

describe('names of parts in a tagged PDF', () => {
  test('are numbered from one in their order, and words that look like one stay', () => {
    const made = withNodeNumbersFromOne(paper('00000014', '00000031'))
    expect(made).toEqual(Buffer.from(paper('00000001', '00000002')))
  })

  test('are the same whatever the browser had counted before, and no byte moves', () => {
    const early = paper('00000014', '00000015')
    const late = paper('00009999', '00010002')
    expect(withNodeNumbersFromOne(early)).toEqual(withNodeNumbersFromOne(late))
    expect(withNodeNumbersFromOne(late)).toHaveLength(late.byteLength)
  })

  test('need not be there: every other byte stays as it was', () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256)
    expect([...withNodeNumbersFromOne(bytes)]).toEqual([...bytes])
  })
})
