import type { TierRule } from '#shared/domain/account/tier-rules.ts'
import type { MatrixFactor } from '#shared/domain/economics/matrix-factors.ts'
import type { TermsChange } from '#shared/domain/economics/terms-scenario.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The rules of tiers, each as one text with a tab between its facts: a trail has no values within values. */
export function tierRulesSaid(fields: Fields): Fields {
  const { rules } = fields
  if (!Array.isArray(rules)) return fields
  return {
    ...fields,
    rules: (rules as TierRule[]).map(({ tier, conditions, hoursAYear, response }) =>
      [
        tier,
        ...conditions.map(({ measure, atLeast }) => `${measure} ≥ ${atLeast}`),
        ...(hoursAYear === null ? [] : [`${hoursAYear} h`]),
        ...(response ? [Object.values(response).map(percent).join(' · ')] : []),
      ].join('\t'),
    ),
  }
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100} %`
}

/** Each thing that other terms change, as `line · Fillers · -10 %`; an amount is said in whole units. */
export function scenarioSaid(fields: Fields): Fields {
  const { terms } = fields
  if (!Array.isArray(terms)) return fields
  return {
    ...fields,
    terms: (terms as TermsChange[]).map(({ term, of, value }) => {
      const said =
        term === 'minimum'
          ? `${value / 10_000}`
          : term === 'days'
            ? `${value} d`
            : `${Math.round(value * 1e4) / 100} %`
      return [term, ...(of === null ? [] : [of]), said].join('\t')
    }),
  }
}

/** Each factor with its weight, what it is scored by, and its thresholds. */
export function factorsSaid(fields: Fields): Fields {
  const { factors } = fields
  if (!Array.isArray(factors)) return fields
  return {
    ...fields,
    factors: (factors as MatrixFactor[]).map(({ name, side, weight, measure, low, high }) =>
      [name, side, `${weight} %`, measure === 'judged' ? '' : `${measure} ${low} … ${high}`].join('\t'),
    ),
  }
}
