import { buyingRoles } from '#shared/domain/buying-center/model.ts'
import { leadSources, leadStatuses, openLeadStatuses, type Lead } from '#shared/domain/lead/model.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { opportunityId } from './opportunity.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import {
  amountMinor,
  changesOf,
  count,
  currency,
  day,
  filledLine,
  idOf,
  line,
  note,
  paging,
  shownName,
  version,
} from './values.ts'

export const leadId = idOf('lead')

const touch = z.strictObject({ on: day, channel: z.enum(touchpointChannels), text: line })
const company = { company: line, website: line, email: line }
const fields = {
  firstName: line,
  lastName: line,
  title: line,
  phone: line,
  ...company,
  city: line,
  country: line,
  industry: line,
  employees: count.nullable(),
  source: z.enum(leadSources),
  sourceDetail: line,
  disqualifiedReason: filledLine.nullable(),
  ownerId: teamMemberId.nullable(),
  need: note,
  products: z.array(filledLine).max(50).readonly(),
  currency,
  budgetMinor: amountMinor.min(0).nullable(),
  decidesOn: day.nullable(),
  decisionRole: z.enum(buyingRoles).nullable(),
  receivedOn: day,
  nextStep: line,
  nextStepDueOn: day.nullable(),
  touches: z.array(touch).max(500).readonly(),
}
export const lead = z.strictObject({
  id: leadId,
  sourceId: line.nullable(),
  ...fields,
  status: z.enum(leadStatuses),
  convertedOn: day.nullable(),
  accountId: accountId.nullable(),
  contactId: contactId.nullable(),
  opportunityId: opportunityId.nullable(),
  version,
}) satisfies z.ZodType<Lead>

const settable = z.enum([...openLeadStatuses, 'disqualified'])
const { receivedOn: _received, currency: _currency, ...sayable } = fields
const everyFieldOnce = Object.fromEntries(
  Object.entries(sayable).map(([name, schema]) => [name, schema.optional()]),
) as { [F in keyof typeof sayable]: z.ZodOptional<(typeof sayable)[F]> }

export const leadSortFields = [
  'name',
  'company',
  'score',
  'status',
  'source',
  'owner',
  'receivedOn',
  'nextStepDueOn',
] as const

const filter = z.strictObject({
  search: z.string().max(200).default(''),
  statuses: z.array(z.enum(leadStatuses)).max(5).default([]),
  sources: z.array(z.enum(leadSources)).max(10).default([]),
  ownerIds: z.array(teamMemberId).max(50).default([]),
})
const row = z.strictObject({
  id: leadId,
  name: shownName,
  company: line,
  status: z.enum(leadStatuses),
  source: z.enum(leadSources),
  /** Only of what is open. */
  score: z.int().min(0).max(100).nullable(),
  ownerName: line.nullable(),
  receivedOn: day,
  nextStep: line,
  nextStepDueOn: day.nullable(),
  version,
})
export type LeadRow = z.output<typeof row>

const score = z.strictObject({
  score: z.int().min(0).max(100),
  fit: z.int(),
  interest: z.int(),
  interestLeft: z.int(),
  silentDays: count,
  halfLifeDays: z.int().min(1),
  parts: z.array(z.strictObject({ key: line, times: count, points: z.int() })).readonly(),
})
const matches = z.strictObject({
  accounts: z.array(z.strictObject({ id: accountId, name: line, by: z.enum(['domain', 'name']) })).readonly(),
  contacts: z
    .array(
      z.strictObject({
        id: contactId,
        name: shownName,
        accountId,
        accountName: line,
        by: z.enum(['email', 'name']),
      }),
    )
    .readonly(),
  leads: z.array(z.strictObject({ id: leadId, name: shownName, by: z.enum(['email', 'name']) })).readonly(),
})
export type LeadMatches = z.output<typeof matches>

export const leadContract = {
  'lead.list': query({
    input: z.strictObject({
      filter: filter.prefault({}),
      sort: z
        .strictObject({
          field: z.enum(leadSortFields).default('score'),
          direction: z.enum(['asc', 'desc']).default('desc'),
        })
        .prefault({}),
      ...paging,
    }),
    output: z.strictObject({ total: count, rows: z.array(row) }),
    reads: ['lead', 'lead-scoring', 'account', 'contact', 'team-member'],
  }),
  /** A lead with its score and how it comes about, who may be the same, and what it became. */
  'lead.get': query({
    input: z.strictObject({ id: leadId }),
    output: z.strictObject({
      lead,
      /** Only of what is open. */
      score: score.nullable(),
      matches,
      accountName: line.nullable(),
      contactName: shownName.nullable(),
      opportunityName: line.nullable(),
    }),
    reads: ['lead', 'lead-scoring', 'account', 'contact', 'opportunity'],
  }),
  /** Which accounts, people and other leads may be meant already: by the same web domain, address or name. */
  'lead.listMatches': query({
    input: z.strictObject({
      firstName: line.default(''),
      lastName: line.default(''),
      company: company.company.default(''),
      website: company.website.default(''),
      email: company.email.default(''),
    }),
    output: matches,
    reads: ['lead', 'account', 'contact'],
  }),
  /**
   * Leads by source and month of receipt: how many were converted, with their share of those that are decided and its 95 %
   * interval by Wilson, and the amounts of the won opportunities that they became, by currency. `month` is `null` in the sum of a source.
   */
  'lead.listSources': query({
    input: z.strictObject({ from: day, to: day }),
    output: z.array(
      z.strictObject({
        source: z.enum(leadSources),
        month: z.string().nullable(),
        leads: count,
        open: count,
        converted: count,
        disqualified: count,
        interval: z.strictObject({ share: z.number(), from: z.number(), to: z.number() }).nullable(),
        won: z.array(z.strictObject({ currency, amountMinor })).readonly(),
      }),
    ),
    reads: ['lead', 'opportunity', 'account'],
  }),
  /** Something must say who it is. What came without a day came today; without a currency it counts in that of the workspace. */
  'lead.add': command({
    input: z.strictObject({
      ...everyFieldOnce,
      sourceId: filledLine.nullable().optional(),
      status: settable.default('new'),
      receivedOn: day.nullable().default(null),
      currency: currency.nullable().default(null),
    }),
    output: lead,
    touches: ['lead'],
  }),
  /** What was converted is not edited any more. Whoever disqualifies a lead says why; who opens it again drops the reason. */
  'lead.edit': command({
    input: z.strictObject({
      id: leadId,
      version,
      changes: changesOf({ ...fields, status: settable }),
    }),
    output: lead,
    touches: ['lead'],
    typed: [
      'firstName',
      'lastName',
      'title',
      'email',
      'phone',
      'company',
      'website',
      'city',
      'country',
      'industry',
      'employees',
      'sourceDetail',
      'need',
      'budgetMinor',
      'nextStep',
    ],
  }),
  /**
   * Makes of a lead its account, contact and opportunity, or puts it to those that are there, which gain only what they do not
   * have yet. Its contacts become touchpoints. A decision role becomes that of the contact in a buying center about a new opportunity.
   * Where no day is said, it is done today.
   */
  'lead.convert': command({
    input: z.strictObject({
      id: leadId,
      version,
      account: z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('new') }),
        z.strictObject({ to: z.literal('existing'), id: accountId }),
      ]),
      contact: z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('new') }),
        z.strictObject({ to: z.literal('existing'), id: contactId }),
      ]),
      opportunity: z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('none') }),
        z.strictObject({ to: z.literal('existing'), id: opportunityId }),
        z.strictObject({ to: z.literal('new'), name: filledLine, amountMinor: fields.budgetMinor }),
      ]),
      convertedOn: day.nullable().default(null),
    }),
    output: lead,
    touches: ['lead', 'account', 'contact', 'opportunity', 'buying-center', 'touchpoint'],
  }),
  'lead.remove': command({
    input: z.strictObject({ id: leadId, version }),
    output: z.strictObject({ id: leadId }),
    touches: ['lead'],
  }),
}
