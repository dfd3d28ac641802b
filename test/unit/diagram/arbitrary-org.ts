import fc from 'fast-check'
import type { OrgNode } from '../../../renderer/diagram/org-forest.ts'
import type { OrgOptions } from '../../../renderer/diagram/org-options.ts'

/** Any hierarchy: several tops, wide spans, long chains, cards of different size, in any order. */
export const anOrg: fc.Arbitrary<readonly OrgNode[]> = fc
  .array(
    fc.record({
      above: fc.double({ min: 0, max: 1, noNaN: true }),
      isTop: fc.nat(11).map((dice) => dice === 0),
      reach: fc.constantFrom(1, 3, 200),
      widthPx: fc.constantFrom(120, 196, 240),
      heightPx: fc.constantFrom(40, 60, 90),
    }),
    { maxLength: 90 },
  )
  .map((rows) =>
    rows.map(({ above, isTop, reach, widthPx, heightPx }, index): OrgNode => {
      const nearest = Math.max(0, index - reach)
      const parent = nearest + Math.floor(above * (index - nearest))
      const parentId = index === 0 || isTop ? null : `n${Math.min(parent, index - 1)}`
      return { id: `n${index}`, parentId, widthPx, heightPx }
    }),
  )

/** Nodes that may also name themselves, each other, or nobody known as their manager. */
export const aBrokenOrg: fc.Arbitrary<readonly OrgNode[]> = fc
  .array(fc.nat(30), { maxLength: 30 })
  .map((parents) =>
    parents.map((parent, index) => ({ id: `n${index}`, parentId: `n${parent}`, widthPx: 100, heightPx: 50 })),
  )

export const someWishes: fc.Arbitrary<Partial<OrgOptions>> = fc.record({
  stackFrom: fc.constantFrom(2, 4, Infinity),
  twoColumnsFrom: fc.constantFrom(2, 6, Infinity),
  rowsAtMost: fc.constantFrom(1, 5, 8),
  rowLimitPx: fc.constantFrom(500, 1_500, Infinity),
})

/** `count` people, each manager with `span` reports. */
export function evenOrg(count: number, span: number): readonly OrgNode[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    parentId: index === 0 ? null : `n${Math.floor((index - 1) / span)}`,
    widthPx: 196,
    heightPx: 60,
  }))
}
