import { assertNever } from '#shared/kernel/result.ts'
import { isOld, type Aging } from '../relationship/aging.ts'
import type { ItemAnswer, Opportunity } from './model.ts'
import type { EntryRule, SalesProcess } from './sales-process.ts'

/** What is known around an opportunity: its buying centers, and the attitudes of those who decide there, `null` for unknown ones. */
export type Around = Readonly<{ buyingCenters: number; deciders: readonly (number | null)[] }>

/**
 * The rules that stand against moving an opportunity to a stage: those of the stage and of every stage that is passed on the
 * way there, each once. Going back, and staying, needs nothing.
 * @returns `undefined` where the process has no such stage
 */
export function rulesAgainst(
  opportunity: Opportunity,
  to: string,
  { stages }: Pick<SalesProcess, 'stages'>,
  around: Around,
  aging: Aging,
): readonly EntryRule[] | undefined {
  const target = stages.findIndex(({ key }) => key === to)
  if (target === -1) return undefined
  const from = stages.findIndex(({ key }) => key === opportunity.stage)
  const asked = stages.slice(from + 1, target + 1).flatMap(({ rules }) => rules)
  return withoutRepeats(asked).filter((rule) => !isMet(rule, opportunity, around, aging))
}

export function isMet(rule: EntryRule, opportunity: Opportunity, around: Around, aging: Aging): boolean {
  switch (rule.rule) {
    case 'has-amount':
      return opportunity.amountMinor !== null
    case 'has-close-day':
      return opportunity.closesOn !== null
    case 'has-owner':
      return opportunity.ownerId !== null
    case 'has-buying-center':
      return around.buyingCenters > 0
    case 'decider-known':
      return around.deciders.length > 0
    case 'decider-supports':
      return around.deciders.some((attitude) => attitude !== null && attitude > 0)
    case 'next-step-set':
      return (opportunity.nextStep ?? '') !== '' && opportunity.nextStepDueOn !== null
    case 'competitors-named':
      return (opportunity.competitors ?? []).length > 0
    case 'item-met':
      return isAnsweredYes(
        (opportunity.answers ?? []).find(({ item }) => item === rule.item),
        aging,
      )
    default:
      return assertNever(rule)
  }
}

/** Whether an answer has lived the half-life of evidence, so that it no longer counts and is to be asked again. */
export function isExpired({ answeredOn }: Pick<ItemAnswer, 'answeredOn'>, aging: Aging): boolean {
  return isOld({ asOf: answeredOn }, aging)
}

function isAnsweredYes(answer: ItemAnswer | undefined, aging: Aging): boolean {
  return answer?.answer === 'yes' && !isExpired(answer, aging)
}

function withoutRepeats(rules: readonly EntryRule[]): readonly EntryRule[] {
  const seen = new Map(rules.map((rule) => [JSON.stringify(rule), rule]))
  return [...seen.values()]
}
