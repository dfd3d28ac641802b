import type { EntryRule } from '#shared/domain/opportunity/sales-process.ts'

const words = {
  'has-amount': 'an amount',
  'has-close-day': 'a day on which it closes',
  'has-owner': 'an owner',
  'has-buying-center': 'a buying center that decides about it',
  'decider-known': 'a decider who is known',
  'decider-supports': 'a decider who supports it',
  'next-step-set': 'a next step with a day',
  'competitors-named': 'a competitor by name',
} as const

/**
 * What a rule asks for, as part of a sentence.
 * @param items the checklist, by which the item of a rule is named; without it the rule has the name itself
 */
export function sayEntryRule(
  rule: EntryRule,
  items: readonly Readonly<{ key: string; name: string }>[] = [],
): string {
  if (rule.rule !== 'item-met') return words[rule.rule]
  return `“${items.find(({ key }) => key === rule.item)?.name ?? rule.item}” answered with yes, not too long ago`
}
