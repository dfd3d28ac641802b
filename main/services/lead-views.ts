import type { LeadRow } from '#shared/contract/lead.ts'
import { isOpen, nameOfLead } from '#shared/domain/lead/model.ts'
import { scoreOf } from '#shared/domain/lead/scoring.ts'
import { figuresOfSources } from '#shared/domain/lead/sources.ts'
import { leadStatuses } from '#shared/domain/lead/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { HandlersOf } from '../core/context.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { leadShape } from '../store/lead-tables.ts'
import * as leadStore from '../store/leads.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { knownCompanies, matchesOf } from './lead-matches.ts'
import { scoringOf } from './lead-scoring.ts'
import { dayAt } from './moments.ts'
import { get } from './outcome.ts'

type Views = Pick<HandlersOf<'lead'>, 'lead.list' | 'lead.get' | 'lead.listMatches' | 'lead.listSources'>
type SortField = keyof typeof sortValues

export const leadViewHandlers: Views = {
  'lead.list': async ({ db, now }, { filter, sort, offset, limit }) => {
    const leads = await leadStore.listChosen(db, filter)
    const scoring = await scoringOf(db)
    const companies = await knownCompanies(db)
    const members = new Map((await rows.listAll(db, teamMemberShape, [])).map(({ id, name }) => [id, name]))
    const today = dayAt(now().toISOString())

    const all = leads.map((lead): LeadRow => {
      const { id, company, status, source, receivedOn, nextStep, nextStepDueOn, version } = lead
      return {
        id,
        name: nameOfLead(lead),
        company,
        status,
        source,
        score: isOpen(lead)
          ? scoreOf(lead, scoring, { today, isKnownCompany: companies.isKnown(lead) }).score
          : null,
        ownerName: (lead.ownerId && members.get(lead.ownerId)) ?? null,
        receivedOn,
        nextStep,
        nextStepDueOn,
        version,
      }
    })
    return {
      total: all.length,
      rows: sorted(all, sort.field, sort.direction).slice(offset, offset + limit),
    }
  },

  'lead.get': async ({ db, now }, { id }) => {
    const lead = await get(db, leadShape, id)
    const matches = await matchesOf(db, lead, id)
    const scoring = await scoringOf(db)
    const account = lead.accountId && (await rows.find(db, accountShape, lead.accountId))
    const contact = lead.contactId && (await rows.find(db, contactShape, lead.contactId))
    const opportunity = lead.opportunityId && (await rows.find(db, opportunityShape, lead.opportunityId))

    const around = { today: dayAt(now().toISOString()), isKnownCompany: matches.accounts.length > 0 }
    return {
      lead,
      score: isOpen(lead) ? scoreOf(lead, scoring, around) : null,
      matches,
      accountName: account ? account.name : null,
      contactName: contact ? displayName(contact) : null,
      opportunityName: opportunity ? opportunity.name : null,
    }
  },

  'lead.listMatches': ({ db }, person) => matchesOf(db, person, null),

  'lead.listSources': async ({ db }, { from, to }) => {
    const received = await leadStore.listReceived(db, from, to)
    const figures = figuresOfSources(
      received.map(({ source, status, receivedOn, id, state, amountMinor, currency }) => ({
        source,
        status,
        receivedOn,
        opportunity: id && state && currency ? { id, state, amountMinor, currency } : null,
      })),
    )
    return [...figures]
  },
}

const sortValues = {
  name: ({ name }: LeadRow) => fold(name),
  company: ({ company }: LeadRow) => fold(company),
  score: ({ score }: LeadRow) => score,
  status: ({ status }: LeadRow) => leadStatuses.indexOf(status),
  source: ({ source }: LeadRow) => source,
  owner: ({ ownerName }: LeadRow) => ownerName && fold(ownerName),
  receivedOn: ({ receivedOn }: LeadRow) => receivedOn,
  nextStepDueOn: ({ nextStepDueOn }: LeadRow) => nextStepDueOn,
}

/** What has no value comes last, whichever way; among the same the newest first. */
function sorted(all: readonly LeadRow[], field: SortField, direction: 'asc' | 'desc'): LeadRow[] {
  const keyed = all.map((row) => ({ row, key: sortValues[field](row) }))
  const sign = direction === 'asc' ? 1 : -1
  const compare = (one: string | number | null, other: string | number | null): number => {
    if (one === other) return 0
    if (one === null) return 1
    if (other === null) return -1
    return one < other ? -sign : sign
  }
  return keyed
    .toSorted((one, other) => compare(one.key, other.key) || (one.row.id < other.row.id ? 1 : -1))
    .map(({ row }) => row)
}
