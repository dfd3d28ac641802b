import type { CustomerDraft, DraftPart, DraftRow } from '#shared/domain/sensitivity/draft.ts'
import {
  mayBecome,
  safeFields,
  sensitivityOf,
  usualSensitivities,
  type SafeField,
} from '#shared/domain/sensitivity/fields.ts'
import { safeDocument } from '#shared/domain/sensitivity/safe-document.ts'
import { sift, strikesOf, type SiftBy } from '#shared/domain/sensitivity/sift.ts'
import { createWatch } from '#shared/domain/sensitivity/watch.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sources } from '../../architecture/sources.ts'
import { aDay } from '../../support/builders.ts'

const today = aDay('2026-03-01')
const watch = createWatch({
  competitors: ['Nordwerk'],
  names: [],
  words: [],
  people: ['Lund'],
  secrets: [],
  theirGains: [],
  ourAmounts: [],
})
const usually: SiftBy = { own: {}, watch, choices: [], once: new Set() }

function words(field: SafeField, text: string): DraftPart {
  return { field, value: { kind: 'text', text } }
}

function draftOf(...rows: readonly DraftRow[]): CustomerDraft {
  return {
    day: today,
    head: { id: 'head', isJoint: true, parts: [words('account-name', 'Haldenau')] },
    chapters: [{ key: 'objectives', rows }],
  }
}

function row(...parts: readonly DraftPart[]): DraftRow {
  return { id: 'one', isJoint: true, parts }
}

function leaving(draft: CustomerDraft, by: Partial<SiftBy> = {}): string {
  return JSON.stringify(safeDocument(sift(draft, { ...usually, ...by }), today))
}

function reasons(draft: CustomerDraft, by: Partial<SiftBy> = {}): readonly string[] {
  return strikesOf(sift(draft, { ...usually, ...by })).map(({ reason }) => reason)
}

describe('a sentence', () => {
  const draft = draftOf(
    row(words('objective', 'Double the output. Nordwerk leaves line 4. Train all shifts.')),
  )

  test('that names a competitor is struck out, and those beside it leave', () => {
    expect(leaving(draft)).toContain('Double the output. Train all shifts.')
    expect(leaving(draft)).not.toContain('Nordwerk')
    expect(reasons(draft)).toEqual(['competitor'])
  })

  test('leaves once somebody releases these very letters, and stays struck when they are others', () => {
    const released = { field: 'objective', text: 'Nordwerk leaves line 4.', form: 'released' } as const
    expect(leaving(draft, { choices: [released] })).toContain('Nordwerk leaves line 4.')
    expect(leaving(draft, { choices: [{ ...released, text: 'Nordwerk leaves line 5.' }] })).not.toContain(
      'Nordwerk',
    )
    expect(leaving(draft, { choices: [{ ...released, field: 'action' }] })).not.toContain('Nordwerk')
  })

  test('stays when it is withheld, also when it was released', () => {
    const of = { field: 'objective', text: 'Nordwerk leaves line 4.' } as const
    const choices = [{ ...of, form: 'released' } as const, { ...of, form: 'withheld' } as const]
    expect(reasons(draft, { choices })).toEqual(['withheld'])
  })

  test('is struck as a whole with a name that reaches over what looks like its end', () => {
    const named = createWatch({
      competitors: ['Dr. Alder'],
      names: [],
      words: [],
      people: [],
      secrets: [],
      theirGains: [],
      ourAmounts: [],
    })
    const said = draftOf(row(words('objective', 'Win. Ask Dr. Alder today.')))
    expect(leaving(said, { watch: named })).not.toMatch(/Dr|Alder/)
  })
})

describe('something that is not done with the customer', () => {
  const draft = draftOf({
    ...row(words('objective', 'Push out Nordwerk.'), words('objective-owner', 'Anna Berg')),
    isJoint: false,
  })

  test('stays with all that is said of it', () => {
    expect(leaving(draft)).not.toMatch(/Push|Anna/)
    expect(reasons(draft)).toEqual(['not-joint', 'row'])
  })

  test('and is looked at like any other once it is shared', () => {
    const choices = [{ field: 'objective', text: 'Push out Nordwerk.', form: 'shared' }] as const
    expect(reasons(draft, { choices })).toEqual(['competitor', 'row'])
  })
})

describe('a field', () => {
  const draft = draftOf(
    row(
      words('objective', 'Double the output.'),
      words('strategy', 'Start small.'),
      words('contact-note', 'Sly.'),
    ),
  )

  test('that is ours leaves by a setting, one that is secret only by a word given each time', () => {
    expect(reasons(draft)).toEqual(['internal', 'secret'])
    expect(reasons(draft, { own: { strategy: 'customer', 'contact-note': 'customer' } })).toEqual(['secret'])
    expect(reasons(draft, { once: new Set<SafeField>(['contact-note', 'strategy']) })).toEqual(['internal'])
    expect(reasons(draft, { own: { objective: 'internal' } })).toEqual(['internal', 'internal', 'secret'])
  })

  test('has a class, and what is usually secret keeps it', () => {
    for (const field of safeFields) {
      expect(mayBecome(field, 'secret')).toBe(true)
      const isSecret = usualSensitivities[field] === 'secret'
      expect(sensitivityOf(field, { [field]: 'customer' })).toBe(isSecret ? 'secret' : 'customer')
    }
    for (const field of ['attitude', 'contact-note', 'margin', 'competitor', 'buying-role'] as const)
      expect(usualSensitivities[field]).toBe('secret')
  })
})

test('whatever is in a draft, no struck letter is in what leaves', () => {
  // Every text is a word that is there once, so that what is struck and what leaves can be told apart by looking.
  const field = fc.constantFrom(...safeFields)
  const kind = fc.constantFrom('plain', 'competitor', 'money', 'attitude')
  const part = fc.record({ field, kinds: fc.array(kind, { minLength: 1, maxLength: 4 }) })
  const rows = fc.array(fc.record({ isJoint: fc.boolean(), parts: fc.array(part, { maxLength: 5 }) }), {
    maxLength: 6,
  })
  const own = fc.dictionary(field, fc.constantFrom('customer', 'internal', 'secret'))
  fc.assert(
    fc.property(rows, own, fc.array(field), (made, fields, once) => {
      let count = 0
      const sentence = (what: string): string => {
        const token = `Zq${(count += 1)}x`
        return (
          {
            plain: `${token} runs.`,
            competitor: `${token} leaves Nordwerk.`,
            money: `${token} costs 5 EUR.`,
            attitude: `${token} meets the blocker.`,
          }[what] ?? ''
        )
      }
      const draft = draftOf(
        ...made.map(({ isJoint, parts }) => ({
          id: String((count += 1)),
          isJoint,
          parts: parts.map((each) => words(each.field, each.kinds.map(sentence).join(' '))),
        })),
      )
      const sifted = sift(draft, { ...usually, own: fields, once: new Set(once) })
      const out = JSON.stringify(safeDocument(sifted, today))
      for (const { value } of strikesOf(sifted)) {
        const tokens = value.kind === 'text' ? (value.text.match(/Zq\d+x/g) ?? []) : []
        for (const token of tokens) expect(out).not.toContain(token)
      }
      const all = made.flatMap(({ parts }) => parts).flatMap(({ kinds }) => kinds).length
      const told = (out.match(/Zq\d+x/g) ?? []).length
      const struck = strikesOf(sifted).flatMap(({ value }) =>
        value.kind === 'text' ? (value.text.match(/Zq\d+x/g) ?? []) : [],
      )
      expect(told + struck.length).toBe(all)
    }),
  )
})

test('only one file says of a value that it is safe', () => {
  const casting = sources.filter(
    ({ path, text }) => !path.startsWith('test/') && /as (unknown as )?SafeDocument/.test(text),
  )
  expect(casting.map(({ path }) => path)).toEqual(['shared/domain/sensitivity/safe-document.ts'])
  expect(casting[0]!.text).not.toMatch(/export.*unique symbol/)
})
