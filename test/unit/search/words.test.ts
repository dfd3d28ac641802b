import { chunksOf } from '#shared/domain/search/chunks.ts'
import { marksIn, snippetOf } from '#shared/domain/search/marks.ts'
import { beginsNear, isNear, otherBeginnings } from '#shared/domain/search/near.ts'
import { bestInGroups, wayOfName, type Way } from '#shared/domain/search/ways.ts'
import { askedOf, placedWordsIn, wordsOf } from '#shared/domain/search/words.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcd')), minLength: 4, maxLength: 7 })

/** One letter of a word other, more, less, or changed with its neighbour. */
const edited = fc.tuple(
  letters,
  fc.nat(),
  fc.constantFrom('other', 'more', 'less', 'swap'),
  fc.constantFrom('a', 'x'),
)

function edit([word, by, how, letter]: readonly [string, number, string, string]): string {
  const at = by % word.length
  const [before, rest] = [word.slice(0, at), word.slice(at)]
  if (how === 'other') return before + letter + rest.slice(1)
  if (how === 'more') return before + letter + rest
  if (how === 'less') return before + rest.slice(1)
  return before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2)
}

test('a word with one edit is near, begins near with anything behind it, and is among what is looked through', () => {
  fc.assert(
    fc.property(edited, letters, (one, behind) => {
      const [word] = one
      const typed = edit(one)
      expect(isNear(typed, word)).toBe(true)
      expect(beginsNear(typed, word + behind)).toBe(true)
      const starts = [typed.slice(0, 3), ...otherBeginnings(typed, 3)]
      expect(starts.some((start) => word.startsWith(start))).toBe(true)
    }),
    { numRuns: 5_000 },
  )
})

test('nothing is near that needs two edits', () => {
  expect(['mullre', 'muller'].map((word) => isNear('mxllxr', word))).toEqual([false, false])
  expect(isNear('abcd', 'badc')).toBe(false)
})

test('the words of a text stand where they are said to stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      for (const { word, start, end } of placedWordsIn(text)) {
        expect(wordsOf(text.slice(start, end))).toContain(word)
      }
    }),
    { numRuns: 2_000 },
  )
})

test('marks reach as far as what was typed', () => {
  const marked = (text: string, typed: string) =>
    marksIn(text, askedOf(typed)).map(([from, until]) => text.slice(from, until))
  expect(marked('Straße der Müller', 'strass mul')).toEqual(['Straß', 'Mül'])
  expect(marked('Straße der Müller', 'muller')).toEqual(['Müller'])
  expect(marked('山田太郎', '田')).toEqual(['田'])
})

test('a snippet holds the first place that matches, however far down it is', () => {
  const snippet = snippetOf(
    `${'😀 and more '.repeat(600)}the Győr line${' goes on'.repeat(90)}`,
    askedOf('gyor'),
  )
  expect(snippet?.text).toContain('Győr line')
  expect(snippet?.text.isWellFormed()).toBe(true)
  expect(snippet?.text.length).toBeLessThan(220)
  expect(snippetOf('nothing of it', askedOf('gyor'))).toBeUndefined()
})

test('chunks are short, cover all of the text, and say where they begin as SQLite counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('word ', '😀', 'x'.repeat(500), 'é '), { minLength: 1, maxLength: 9_000 }),
      (parts) => {
        const text = parts.join('')
        const characters = Array.from(text)
        const chunks = chunksOf(text)
        for (const chunk of chunks) {
          expect(chunk.text.length).toBeLessThanOrEqual(8_000)
          expect(characters.slice(chunk.startsAt, chunk.startsAt + 20).join('')).toBe(
            Array.from(chunk.text).slice(0, 20).join(''),
          )
        }
        expect(text.endsWith(chunks.at(-1)?.text ?? '-')).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})

test('how a name was found is told as the index tells it', () => {
  const person = {
    head: 'Brandt-Vogel',
    rest: 'Ilse Marie',
    context: ['Head of Purchasing', 'Haldenau Dairy'],
  }
  const way = (typed: string) => wayOfName(askedOf(typed), person)
  expect(
    ['ilse', 'il', 'marie', 'brandt-vo', 'vogel ilse', 'ilse halde', 'purch', 'nobody'].map(way),
  ).toEqual(['whole', 'start', 'word', 'start', 'word', 'context', 'context', undefined])
})

test('every kind keeps its best two, and the group with the best row comes first', () => {
  const row = (kind: string, way: Way, importance = 0) => ({
    kind,
    way,
    importance,
    familiarity: 9,
    isOwn: false,
  })
  const contacts = Array.from({ length: 30 }, () => row('contact', 'start'))
  const groups = bestInGroups(
    [row('plan', 'word'), ...contacts, row('account', 'whole'), row('plan', 'text')],
    ['contact', 'plan', 'account'],
    10,
  )
  expect(groups.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['account', 1],
    ['contact', 7],
    ['plan', 2],
  ])
})
