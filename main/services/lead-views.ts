import type { Input } from '#shared/contract/contract.ts'
import type { LeadRow } from '#shared/contract/lead.ts'
import { isOpen, nameOfLead, type LeadId } from '#shared/domain/lead/model.ts'
import { scoreOf, scorerOf } from '#shared/domain/lead/scoring.ts'
import { figuresOfSources } from '#shared/domain/lead/sources.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { fold } from '#shared/kernel/fold.ts'
import { assertNever } from '#shared/kernel/result.ts'
import type { HandlersOf } from '../core/context.ts'
import { opportunityShape } from '../store/center-tables.ts'
import { leadShape } from '../store/lead-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as leadStore from '../store/leads.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { knownCompanies, matchesOf } from './lead-matches.ts'
import { scoringOf } from './lead-scoring.ts'
import { dayAt } from './moments.ts'
import { get } from './outcome.ts'

type Views = Pick<HandlersOf<'lead'>, 'lead.list' | 'lead.get' | 'lead.listMatches' | 'lead.listSources'>

export const leadViewHandlers: Views = {
  'lead.list': async ({ db, now }, { filter, sort, offset, limit }) => {
    const scoring = await scoringOf(db)
    const companies = await knownCompanies(db)
    const members = new Map((await rows.listAll(db, teamMemberShape, [])).map(({ id, name }) => [id, name]))
    const today = dayAt(now().toISOString())
    const score = scorerOf(scoring)
    const scoreIf: ScoreIf = (lead) =>
      isOpen(lead) ? score(lead, { today, isKnownCompany: companies.isKnown(lead) }).score : null
    const ids = await pageOf(db, filter, sort, { offset, limit }, scoreIf, members)
    const leads = await leadStore.listByIds(db, ids)

    return {
      total: await leadStore.countChosen(db, filter),
      rows: leads.map((lead): LeadRow => {
        const { id, company, status, source, receivedOn, nextStep, nextStepDueOn, version } = lead
        return {
          id,
          name: nameOfLead(lead),
          company,
          status,
          source,
          score: scoreIf(lead),
          ownerName: (lead.ownerId && members.get(lead.ownerId)) ?? null,
          receivedOn,
          nextStep,
          nextStepDueOn,
          version,
        }
      }),
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

type Scored = Awaited<ReturnType<typeof leadStore.listScored>>[number]
type ScoreIf = (lead: Scored) => number | null
type Sort = Input<'lead.list'>['sort']
type Page = Readonly<{ offset: number; limit: number }>

/** The leads of one page in the order asked for. Where the order is not kept, of all leads no more is read than it is made of. */
async function pageOf(
  db: Reader,
  filter: Input<'lead.list'>['filter'],
  { field, direction }: Sort,
  page: Page,
  scoreIf: ScoreIf,
  members: ReadonlyMap<string, string>,
): Promise<LeadId[]> {
  switch (field) {
    case 'status':
    case 'source':
    case 'receivedOn':
    case 'nextStepDueOn':
      return leadStore.listPage(db, filter, { field, direction }, page)
    case 'score': {
      const scored = await leadStore.listScored(db, filter)
      return paged(scored, scoreIf, direction, page)
    }
    case 'name':
    case 'company':
    case 'owner': {
      const named = await leadStore.listNamed(db, filter)
      const folds = new Map<string, string>()
      const foldOnce = (text: string): string => {
        const known = folds.get(text) ?? fold(text)
        folds.set(text, known)
        return known
      }
      const keyOf = (lead: (typeof named)[number]): string | null => {
        if (field === 'name') return fold(nameOfLead(lead))
        if (field === 'company') return foldOnce(lead.company)
        const owner = lead.ownerId === null ? undefined : members.get(lead.ownerId)
        return owner === undefined ? null : foldOnce(owner)
      }
      return paged(named, keyOf, direction, page)
    }
    default:
      return assertNever(field)
  }
}

/** What has no value comes last, whichever way; among the same the newest first. */
function paged<R extends Readonly<{ id: LeadId }>>(
  all: readonly R[],
  keyOf: (row: R) => string | number | null,
  direction: 'asc' | 'desc',
  { offset, limit }: Page,
): LeadId[] {
  const keyed = all.map((row) => ({ id: row.id, key: keyOf(row) }))
  const sign = direction === 'asc' ? 1 : -1
  const compare = (one: string | number | null, other: string | number | null): number => {
    if (one === other) return 0
    if (one === null) return 1
    if (other === null) return -1
    return one < other ? -sign : sign
  }
  return keyed
    .toSorted((one, other) => compare(one.key, other.key) || (one.id < other.id ? 1 : -1))
    .slice(offset, offset + limit)
    .map(({ id }) => id)
}
