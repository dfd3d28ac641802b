import type { Id } from '#shared/kernel/id.ts'
import type { Opportunity } from './model.ts'

export type SalesProcessId = Id<'sales-process'>

/** What can be asked of an opportunity before it enters a stage. */
export const plainRules = [
  'has-amount',
  'has-close-day',
  'has-owner',
  'has-buying-center',
  'decider-known',
  'decider-supports',
  'next-step-set',
  'competitors-named',
] as const
export type PlainRule = (typeof plainRules)[number]
/** The last one: an item of the checklist is answered with yes, by evidence that has not expired. */
export type EntryRule = Readonly<{ rule: PlainRule }> | Readonly<{ rule: 'item-met'; item: string }>

/**
 * A stage on the way to an order. `key` is what opportunities keep and stays when the name changes. An open opportunity in a
 * stage that `isCommitted` is promised in the forecast.
 */
export type Stage = Readonly<{
  key: string
  name: string
  /** In whole percent, for opportunities that have none of their own. */
  probability: number
  rules: readonly EntryRule[]
  isCommitted: boolean
}>

/** A question whose answer tells whether an opportunity is one. */
export type ChecklistItem = Readonly<{ key: string; name: string }>

/** How a workspace sells: its stages in their order, and its checklist. A workspace has one at most. */
export type SalesProcess = Readonly<{
  id: SalesProcessId
  stages: readonly Stage[]
  items: readonly ChecklistItem[]
  version: number
}>

/** What a workspace sells by until somebody changes it. The probabilities are a start, not a measurement. */
export const usualProcess: Pick<SalesProcess, 'stages' | 'items'> = {
  stages: [
    { key: 'identified', name: 'Identified', probability: 10, rules: [], isCommitted: false },
    {
      key: 'qualified',
      name: 'Qualified',
      probability: 25,
      rules: [{ rule: 'item-met', item: 'need' }, { rule: 'has-amount' }, { rule: 'has-close-day' }],
      isCommitted: false,
    },
    {
      key: 'proposed',
      name: 'Proposed',
      probability: 50,
      rules: [
        { rule: 'has-buying-center' },
        { rule: 'decider-known' },
        { rule: 'item-met', item: 'criteria' },
      ],
      isCommitted: false,
    },
    {
      key: 'negotiating',
      name: 'Negotiating',
      probability: 75,
      rules: [{ rule: 'next-step-set' }, { rule: 'item-met', item: 'budget' }],
      isCommitted: false,
    },
    {
      key: 'committed',
      name: 'Committed',
      probability: 90,
      rules: [{ rule: 'item-met', item: 'agreed' }],
      isCommitted: true,
    },
  ],
  items: [
    { key: 'need', name: 'The customer has named the need' },
    { key: 'budget', name: 'There is money for it' },
    { key: 'criteria', name: 'The criteria of the decision are known' },
    { key: 'process', name: 'The way to the decision is known' },
    { key: 'champion', name: 'Somebody there speaks for it' },
    { key: 'agreed', name: 'The decider has agreed in words' },
  ],
}

type Process = Pick<SalesProcess, 'stages'>

/** The stage that an opportunity is in; `undefined` where it is in none, or in one that is no longer there. */
export function stageOf({ stage }: Pick<Opportunity, 'stage'>, { stages }: Process): Stage | undefined {
  return stage === null ? undefined : stages.find(({ key }) => key === stage)
}

/**
 * How likely it is bought, in whole percent: 100 and 0 once it is decided, else its own, else that of its stage. What is in no
 * stage and has none of its own counts 0: nobody has said anything.
 */
export function probabilityOf(
  opportunity: Pick<Opportunity, 'state' | 'stage' | 'probability'>,
  process: Process,
): number {
  if (opportunity.state === 'won') return 100
  if (opportunity.state === 'lost') return 0
  return opportunity.probability ?? stageOf(opportunity, process)?.probability ?? 0
}
