import type { Competitor, ItemAnswer, OpportunityLine } from '#shared/domain/opportunity/model.ts'
import type { Reading } from '#shared/domain/plan/metric.ts'
import { customerRulesSaid } from './trail-customers.ts'
import { rulesSaid, touchesSaid } from './trail-leads.ts'
import { logoSaid } from './trail-house-style.ts'
import { factorsSaid, scenarioSaid, tierRulesSaid } from './trail-tiers.ts'
import { wordingSaid } from './trail-wordings.ts'
import { coachSaid, templateSaid } from './trail-templates.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/**
 * The parts of an opportunity, and those of a sales process, each as one text with a tab between its facts: a trail has no values
 * within values. The page reads them with `sayParts`.
 */
export function withPartsSaid(change: FoldedChange): FoldedChange {
  if (change.table === 'opportunity')
    return { ...change, before: partsSaid(change.before), after: partsSaid(change.after) }
  if (change.table === 'metric')
    return { ...change, before: readingsSaid(change.before), after: readingsSaid(change.after) }
  if (change.table === 'sales_process')
    return { ...change, before: named(change.before), after: named(change.after) }
  if (change.table === 'lead')
    return { ...change, before: touchesSaid(change.before), after: touchesSaid(change.after) }
  if (change.table === 'lead_scoring')
    return { ...change, before: rulesSaid(change.before), after: rulesSaid(change.after) }
  if (change.table === 'terms_scenario')
    return { ...change, before: scenarioSaid(change.before), after: scenarioSaid(change.after) }
  if (change.table === 'brief_wording')
    return { ...change, before: wordingSaid(change.before), after: wordingSaid(change.after) }
  if (change.table === 'house_style')
    return { ...change, before: logoSaid(change.before), after: logoSaid(change.after) }
  if (change.table === 'customer_rules')
    return { ...change, before: customerRulesSaid(change.before), after: customerRulesSaid(change.after) }
  if (change.table === 'matrix_factors')
    return { ...change, before: factorsSaid(change.before), after: factorsSaid(change.after) }
  if (change.table === 'tier_rules')
    return { ...change, before: tierRulesSaid(change.before), after: tierRulesSaid(change.after) }
  if (change.table === 'plan_template')
    return { ...change, before: templateSaid(change.before), after: templateSaid(change.after) }
  if (change.table === 'coach')
    return { ...change, before: coachSaid(change.before), after: coachSaid(change.after) }
  return change
}

const said: Readonly<Record<string, (part: never) => string>> = {
  lines: ({ product, period, amountMinor }: OpportunityLine) =>
    [product, period ?? '', amountMinor ?? ''].join('\t'),
  competitors: ({ name, standing, note }: Competitor) => [name, standing, note.slice(0, 100)].join('\t'),
  answers: ({ item, answer, source, answeredOn }: ItemAnswer) =>
    [item, answer, source, answeredOn].join('\t'),
}

function partsSaid(fields: Fields): Fields {
  const parts = Object.entries(said).flatMap(([field, say]) =>
    Array.isArray(fields[field]) ? [[field, (fields[field] as never[]).map(say)]] : [],
  )
  return { ...fields, ...Object.fromEntries(parts) }
}

function readingsSaid(fields: Fields): Fields {
  const readings = fields['readings']
  if (!Array.isArray(readings)) return fields
  return { ...fields, readings: (readings as Reading[]).map(({ on, value }) => `${on}\t${value}`) }
}

function named(fields: Fields): Fields {
  const lists = ['stages', 'items'].flatMap((field) =>
    Array.isArray(fields[field])
      ? [[field, (fields[field] as readonly Readonly<Record<string, unknown>>[]).map(sayWhole)]]
      : [],
  )
  return { ...fields, ...Object.fromEntries(lists) }
}

/** The name, and of a stage what else may have changed, so that a change of nothing but that is told too. */
function sayWhole({ name, probability, rules, isCommitted }: Readonly<Record<string, unknown>>): string {
  const facts = typeof probability !== 'number' ? [] : [`${probability} %`, isCommitted ? '!' : '']
  const asked = Array.isArray(rules) ? rules.map((rule: object) => Object.values(rule).at(-1) as string) : []
  return [String(name), ...facts, ...asked].filter((fact) => fact !== '').join('\t')
}
