import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDiff, wordDiff } from '#shared/domain/plan/line-diff.ts'

test('a line that was changed goes and comes; what stands around it stays', () => {
  expect(lineDiff('One\nTwo\nThree', 'One\n2\nThree')).toEqual([
    { kind: 'same', lines: ['One'] },
    { kind: 'gone', lines: ['Two'] },
    { kind: 'come', lines: ['2'] },
    { kind: 'same', lines: ['Three'] },
  ])
})

test('what was put in between moves nothing else', () => {
  expect(lineDiff('a\nb\nc', 'a\nx\nb\nc\nd')).toEqual([
    { kind: 'same', lines: ['a'] },
    { kind: 'come', lines: ['x'] },
    { kind: 'same', lines: ['b', 'c'] },
    { kind: 'come', lines: ['d'] },
  ])
  expect(lineDiff('', 'a')).toEqual([{ kind: 'come', lines: ['a'] }])
  expect(lineDiff('a', 'a')).toEqual([{ kind: 'same', lines: ['a'] }])
})

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '', 'd e'), { maxLength: 12 })
  .map((lines) => lines.join('\n'))

test('what goes and what stays is the text before, what comes and what stays is the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = lineDiff(before, after)
      const linesOf = (kinds: readonly string[]) =>
        runs.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines)
      expect(linesOf(['same', 'gone']).join('\n')).toBe(before)
      expect(linesOf(['same', 'come']).join('\n')).toBe(after)
    }),
  )
})

test('no more goes and comes than must: as many lines stay as two texts have in common in one order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stays = lineDiff(before, after)
        .filter(({ kind }) => kind === 'same')
        .flatMap(({ lines }) => lines).length
      expect(stays).toBe(commonByTrying(before, after))
    }),
  )
})

/** Independently: every choice of lines of the shorter text is tried, by a memo of where one stands. */
function commonByTrying(before: string, after: string): number {
  const [one, other] = [before, after].map((each) => (each === '' ? [] : each.split('\n')))
  const known = new Map<string, number>()
  const from = (at: number, to: number): number => {
    if (at === one!.length || to === other!.length) return 0
    const key = `${at} ${to}`
    const found =
      known.get(key) ??
      (one![at] === other![to] ? 1 + from(at + 1, to + 1) : Math.max(from(at + 1, to), from(at, to + 1)))
    known.set(key, found)
    return found
  }
  return from(0, 0)
}

test('within a line the words that went and came are told, and those that stayed', () => {
  expect(wordDiff('It has never been late.', 'It has never been late. It pays.')).toEqual([
    { kind: 'same', text: 'It has never been late.' },
    { kind: 'come', text: ' It pays.' },
  ])
  expect(wordDiff('Orders come to EUR 1.95 million', 'Orders come to EUR 2.08 million')).toEqual([
    { kind: 'same', text: 'Orders come to EUR ' },
    { kind: 'gone', text: '1' },
    { kind: 'come', text: '2' },
    { kind: 'same', text: '.' },
    { kind: 'gone', text: '95' },
    { kind: 'come', text: '08' },
    { kind: 'same', text: ' million' },
  ])
})

test('two lines that have little in common are not read as one', () => {
  expect(wordDiff('The frame ends in March.', 'Nobody knows her yet.')).toBeUndefined()
  expect(wordDiff('', 'New')).toBeUndefined()
})

test('the words that went and stayed are the line before, those that came and stayed the line after', () => {
  const line = fc
    .array(fc.constantFrom('a', 'bb', ' ', ', ', 'c.', '\u{1f600}'), { maxLength: 12 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(line, line, (before, after) => {
      const runs = wordDiff(before, after)
      if (!runs) return
      const textOf = (kind: string) =>
        runs
          .filter((run) => run.kind === 'same' || run.kind === kind)
          .map(({ text }) => text)
          .join('')
      expect([textOf('gone'), textOf('come')]).toEqual([before, after])
    }),
  )
})
