import type { TierRule } from '#shared/domain/account/tier-rules.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The rules of tiers, each as one text with a tab between its facts: a trail has no values within values. */
export function tierRulesSaid(fields: Fields): Fields {
  const { rules } = fields
  if (!Array.isArray(rules)) return fields
  return {
    ...fields,
    rules: (rules as TierRule[]).map(({ tier, conditions, hoursAYear }) =>
      [
        tier,
        ...conditions.map(({ measure, atLeast }) => `${measure} ≥ ${atLeast}`),
        ...(hoursAYear === null ? [] : [`${hoursAYear} h`]),
      ].join('\t'),
    ),
  }
}
