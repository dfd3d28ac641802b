import { minorDigits } from '#shared/kernel/money.ts'
import type { CustomerChoice } from './choice.ts'
import { isWanted } from './customer-draft.ts'
import type { CustomerFacts } from './facts.ts'
import { sensitivityOf, type SafeField, type UsedRules } from './fields.ts'
import type { Watched } from './watch.ts'

/**
 * What must not be in any text that a customer reads.
 * @param currency of the account: what the amounts of its opportunities and investments are in
 */
export function watchedOf(
  facts: CustomerFacts,
  { fields, words }: Pick<UsedRules, 'fields' | 'words'>,
  currency: string,
  choices: readonly Pick<CustomerChoice, 'field' | 'text' | 'form'>[],
): Watched {
  const { opportunities, contacts, touchpoints, members, outcomes, investments } = facts
  const unit = 10 ** minorDigits(currency)
  const theirs = (field: SafeField, texts: readonly string[]): readonly string[] =>
    sensitivityOf(field, fields) !== 'customer'
      ? []
      : texts.filter(
          (each) =>
            !choices.some(
              (choice) => choice.form === 'withheld' && choice.field === field && choice.text === each.trim(),
            ),
        )
  const ours = (field: SafeField, texts: readonly (string | null)[]): readonly string[] =>
    sensitivityOf(field, fields) === 'customer' ? [] : texts.flatMap((each) => each ?? [])
  return {
    competitors: [
      ...facts.competitors,
      ...opportunities.flatMap(({ competitors }) => (competitors ?? []).map(({ name }) => name)),
    ],
    names: [...opportunities.map(({ name }) => name), ...facts.campaigns],
    words,
    people: contacts.flatMap(({ lastName, title }) => [lastName === '' ? title : lastName]),
    theirGains: [
      ...theirs(
        'customer-goal',
        facts.worldCards.filter(isWanted).map(({ title }) => title),
      ),
      ...theirs(
        'they-gain',
        facts.lines.filter(({ part }) => part === 'they-gain').map(({ title }) => title),
      ),
    ],
    ourAmounts: [
      ...opportunities.flatMap(({ amountMinor, lines }) => [
        amountMinor,
        ...(lines ?? []).map((line) => line.amountMinor),
      ]),
      ...investments.map(({ amountMinor }) => amountMinor),
    ].flatMap((minor) => (minor === null ? [] : [minor / unit])),
    secrets: [
      ...contacts.map(({ note }) => note),
      ...touchpoints.map(({ note }) => note),
      ...members.flatMap(({ note, personalWin }) => [note, personalWin ?? '']),
      ...outcomes.filter(({ kind }) => kind !== 'promise').map((outcome) => outcome.text),
      ...opportunities.flatMap(({ competitors }) => (competitors ?? []).map(({ note }) => note)),
      ...ours(
        'we-gain',
        facts.lines.filter(({ part }) => part === 'we-gain').map(({ title }) => title),
      ),
      ...ours(
        'strategy',
        facts.strategies.map(({ title }) => title),
      ),
      ...ours(
        'objective-ground',
        facts.objectives.map(({ goal }) => goal),
      ),
      ...ours(
        'action-note',
        facts.actions.map(({ note }) => note),
      ),
      ...ours(
        'risk',
        facts.risks.flatMap(({ title, sign, answer }) => [title, sign, answer]),
      ),
      ...ours(
        'investment',
        facts.investments.flatMap(({ title, note }) => [title, note]),
      ),
      ...ours(
        'contract-note',
        facts.contracts.map(({ note }) => note),
      ),
      ...ours(
        'opportunity-next-step',
        opportunities.map(({ nextStep }) => nextStep),
      ),
    ],
  }
}
