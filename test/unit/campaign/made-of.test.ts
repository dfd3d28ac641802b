import type { AccountId } from '#shared/domain/account/model.ts'
import { figuresOf } from '#shared/domain/campaign/analysis.ts'
import { movesOf } from '#shared/domain/campaign/attitude-moves.ts'
import { responseKinds } from '#shared/domain/campaign/model.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeOf, type Analysis, type Figure } from '../../../renderer/features/campaigns/analysis/made-of.ts'

const accounts = fc.array(
  fc.record({
    isHeldOut: fc.boolean(),
    kinds: fc.uniqueArray(fc.constantFrom(...responseKinds)),
    influenced: fc.constantFrom(0, 1),
  }),
  { maxLength: 12 },
)
const people = fc.array(
  fc.record({
    group: fc.constantFrom('touched' as const, 'held-out' as const),
    before: fc.constantFrom(null, -1 as const, 0 as const, 1 as const),
    after: fc.constantFrom(null, -1 as const, 0 as const, 1 as const),
  }),
  { maxLength: 12 },
)

test('a figure opens on as many things as it says', () => {
  fc.assert(
    fc.property(accounts, people, (some, moved) => {
      const named = some.map((each, at) => ({
        ...each,
        accountId: `a${at}` as AccountId,
        accountName: `A${at}`,
      }))
      const opportunities = named
        .filter(({ influenced }) => influenced > 0)
        .map(({ accountId, isHeldOut }) => ({ accountId, isHeldOut, state: 'open' }))
      const analysis = { accounts: named, opportunities, people: moved } as unknown as Analysis
      const countOf = (figure: Figure): number => {
        const made = madeOf(analysis, figure)
        return 'accounts' in made
          ? made.accounts.length
          : 'people' in made
            ? made.people.length
            : made.opportunities.length
      }
      const figures = figuresOf(named, [], true)

      expect(countOf({ of: 'reached' })).toBe(figures.reached)
      expect(countOf({ of: 'held-out' })).toBe(figures.heldOut)
      expect(countOf({ of: 'responded' })).toBe(figures.responded.count)
      expect(countOf({ of: 'influenced' })).toBe(figures.influenced.count)
      for (const { kind, count } of figures.byKind) expect(countOf({ of: 'kind', kind })).toBe(count)
      for (const group of ['touched', 'held-out'] as const) {
        const moves = movesOf(moved.filter((each) => each.group === group))
        expect(countOf({ of: 'moved', group, moved: 'people' })).toBe(moves.people)
        expect(countOf({ of: 'moved', group, moved: 'up' })).toBe(moves.up)
        expect(countOf({ of: 'moved', group, moved: 'same' })).toBe(moves.same)
        expect(countOf({ of: 'moved', group, moved: 'down' })).toBe(moves.down)
        expect(countOf({ of: 'moved', group, moved: 'not-known' })).toBe(moves.notKnown)
      }
    }),
  )
})
