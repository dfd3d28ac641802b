import type { Account } from '#shared/domain/account/model.ts'
import {
  accountFacts,
  accountFrom,
  contactFacts,
  contactFrom,
  gainedBy,
  keptBy,
  pick,
} from '#shared/domain/lead/conversion.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import { formatList } from '../../../ui/format.ts'
import type { useLeadsWords } from '../leads-words.ts'

type Say = ReturnType<typeof useLeadsWords>
type Opportunity = Readonly<{ name: string; amountMinor: number | null }> | null

/** What a conversion will do, sentence by sentence, by the rules that the command goes by. `null` is made anew. */
export function sayWillBe(
  say: Say,
  lead: Lead,
  account: Account | null,
  contact: Contact | null,
  opportunity: Opportunity,
): readonly string[] {
  const facts = (fields: readonly (string | number | symbol)[]): string =>
    formatList(fields.map((field) => say(`fact-${String(field)}` as 'fact-city')))
  const withFields = (key: 'account' | 'contact', name: string, fields: readonly string[]): string =>
    fields.length === 0
      ? say(key === 'account' ? 'will-account-bare' : 'will-contact-bare', { name })
      : say(key === 'account' ? 'will-account-new' : 'will-contact-new', { name, facts: facts(fields) })

  const ofAccount = pick(accountFrom(lead), accountFacts)
  const ofContact = pick(contactFrom(lead), contactFacts)
  const person = displayName(contactFrom(lead))
  return [
    ...(account
      ? gains(account.name, account, ofAccount)
      : [withFields('account', accountFrom(lead).name, known(ofAccount))]),
    ...(contact
      ? gains(displayName(contact), contact, ofContact)
      : [
          withFields(
            'contact',
            person,
            known(ofContact).filter((field) => !isNamePart(field)),
          ),
        ]),
    ...(opportunity ? [opens(opportunity)] : []),
    ...(opportunity && lead.decisionRole !== null
      ? [
          say('will-center', {
            name: contact ? displayName(contact) : person,
            role: say(`role-${lead.decisionRole}`).toLowerCase(),
          }),
        ]
      : []),
    ...(lead.touches.length > 0 ? [say('will-touches', { count: lead.touches.length })] : []),
    say('will-lead'),
  ]

  function gains<T extends object>(name: string, there: T, fromLead: Partial<T>): readonly string[] {
    const gained = Object.keys(gainedBy(there, fromLead))
    const kept = keptBy(there, fromLead)
    return [
      ...(gained.length === 0 ? [] : [say('will-gains', { name, facts: facts(gained) })]),
      ...(gained.length + kept.length === 0 ? [say('will-same', { name })] : []),
      ...(kept.length === 0 ? [] : [say('will-keeps', { name, facts: facts(kept) })]),
    ]
  }

  function opens({ name, amountMinor }: NonNullable<Opportunity>): string {
    const carried = [
      ...(amountMinor === null ? [] : ['amount']),
      ...(lead.decidesOn === null ? [] : ['closesOn']),
      ...(lead.ownerId === null ? [] : ['owner']),
      ...(lead.nextStep === '' ? [] : ['nextStep']),
    ]
    return carried.length === 0
      ? say('will-opportunity-bare', { name })
      : say('will-opportunity', { name, facts: facts(carried) })
  }
}

function known(fields: object): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) => (value === null || value === '' ? [] : [field]))
}

function isNamePart(field: string): boolean {
  return field === 'firstName' || field === 'lastName'
}
