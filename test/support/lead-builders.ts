import type { Payload } from '#shared/contract/contract.ts'
import type { Lead } from '#shared/domain/lead/model.ts'
import { aDay } from './builders.ts'
import type { Caller } from './caller.ts'

/** A lead of which everything is known, unless it is said otherwise. */
export function aLead(on: Caller, fields: Payload<'lead.add'> = {}): Promise<Lead> {
  return on.do('lead.add', {
    firstName: 'Mira',
    lastName: 'Okoye',
    title: 'Head of packaging',
    email: 'mira.okoye@brightwater.example',
    phone: '+49 30 5550',
    company: 'Brightwater Foods',
    website: 'https://www.brightwater.example/en',
    city: 'Berlin',
    country: 'Germany',
    industry: 'Food',
    employees: 850,
    source: 'event',
    sourceDetail: 'Packaging fair',
    status: 'working',
    need: 'A second filling line by autumn',
    products: ['Filling machines'],
    budgetMinor: 90_000_000,
    decidesOn: aDay('2026-09-30'),
    decisionRole: 'decider',
    receivedOn: aDay('2026-01-10'),
    nextStep: 'Send the layout',
    nextStepDueOn: aDay('2026-03-01'),
    touches: [
      { on: aDay('2026-01-12'), channel: 'call', text: 'Asked for sizes' },
      { on: aDay('2026-02-01'), channel: 'meeting', text: 'Saw the line in use' },
    ],
    ...fields,
  })
}
