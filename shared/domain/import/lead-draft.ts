import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { AmountMinor } from '#shared/kernel/money.ts'
import { blankLead } from '../lead/model.ts'
import type { LeadDraft, OwnerRef } from './draft.ts'
import { namesOfLead } from './known-leads.ts'
import { leadSourceOf, leadStatusOf } from './lead-words.ts'
import type { ExistingLead } from './plan.ts'
import type { LeadRow } from './source-rows.ts'

/** A lead of which nothing is known yet but the currency it counts in. */
export function newLeadDraft(currency: string): LeadDraft {
  const {
    ownerId: _owner,
    status,
    source,
    convertedOn: _on,
    accountId: _account,
    contactId: _contact,
    opportunityId: _deal,
    ...blank
  } = blankLead
  return {
    ...blank,
    leadStatus: status,
    leadSource: source,
    owner: null,
    budgetCurrency: currency,
    receivedOn: null,
  }
}

/** A lead as it is. */
export function draftOfLead(lead: ExistingLead): LeadDraft {
  const {
    id: _id,
    status,
    source,
    ownerId,
    currency,
    convertedOn: _on,
    accountId: _account,
    contactId: _contact,
    opportunityId: _deal,
    ...fields
  } = lead
  return {
    ...fields,
    leadStatus: status,
    leadSource: source,
    budgetCurrency: currency,
    owner: ownerId === null ? null : { to: 'existing', id: ownerId },
  }
}

/** What was found out about a row before it is merged. What is `undefined` the row does not say. */
export type LeadFacts = Readonly<{
  budgetMinor: AmountMinor | undefined
  /** What the budget is in; of a lead whose budget the row does not say it stays. */
  currency: string
  owner: OwnerRef | undefined
}>

/**
 * The lead with what the row says. A source that is none of the kinds is told in its own words; a lead that is disqualified without
 * a reason has that in the words of its status.
 */
export function mergedLead(base: LeadDraft, row: LeadRow, facts: LeadFacts): LeadDraft {
  const { cells } = row
  const leadStatus =
    (cells.leadStatus === undefined ? undefined : leadStatusOf(cells.leadStatus)) ?? base.leadStatus
  const names = namesOfLead(row)
  return {
    ...base,
    sourceId: cells.sourceId ?? base.sourceId,
    firstName: names.firstName ?? base.firstName,
    lastName: names.lastName ?? base.lastName,
    title: cells.title ?? base.title,
    email: cells.email ?? base.email,
    phone: cells.phone ?? base.phone,
    company: cells.company ?? base.company,
    website: cells.website ?? base.website,
    city: cells.city ?? base.city,
    country: cells.country ?? base.country,
    industry: cells.industry ?? base.industry,
    employees: cells.employees === undefined ? base.employees : Number(cells.employees),
    ...sourceAfter(base, row),
    leadStatus,
    disqualifiedReason:
      leadStatus === 'disqualified'
        ? (cells.disqualifiedReason ?? base.disqualifiedReason ?? cells.leadStatus ?? null)
        : null,
    owner: facts.owner ?? base.owner,
    need: cells.need ?? base.need,
    products: cells.product === undefined ? base.products : listed(cells.product),
    budgetMinor: facts.budgetMinor ?? base.budgetMinor,
    budgetCurrency:
      facts.budgetMinor === undefined && base.budgetMinor !== null ? base.budgetCurrency : facts.currency,
    decidesOn: dayOf(cells.decidesOn) ?? base.decidesOn,
    receivedOn: dayOf(cells.receivedOn) ?? base.receivedOn,
    nextStep: cells.nextStep ?? base.nextStep,
    nextStepDueOn: dayOf(cells.nextStepDueOn) ?? base.nextStepDueOn,
  }
}

function sourceAfter(base: LeadDraft, { cells }: LeadRow): Pick<LeadDraft, 'leadSource' | 'sourceDetail'> {
  const { leadSource: said, sourceDetail } = cells
  if (said === undefined)
    return { leadSource: base.leadSource, sourceDetail: sourceDetail ?? base.sourceDetail }
  const kind = leadSourceOf(said)
  const detail = sourceDetail ?? (kind === undefined ? said : base.sourceDetail)
  return { leadSource: kind ?? 'other', sourceDetail: detail }
}

const productsAtMost = 50

function listed(cell: string): readonly string[] {
  const names = cell.split(/[;|\n]/).map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))].slice(0, productsAtMost)
}

/** Cells of days are days already, or are not there. */
function dayOf(cell: string | undefined): CalendarDay | undefined {
  return cell as CalendarDay | undefined
}
