import type { TrailChange, TrailValue } from '#shared/contract/trail.ts'
import { nameOfLead } from '#shared/domain/lead/model.ts'
import { readRich } from '#shared/domain/rich-text/read-rich.ts'
import { toMarkdown } from '#shared/domain/rich-text/to-markdown.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { memberRoles, readMemberRoles } from './trail-member-roles.ts'
import { refersTo } from '../store/references.ts'
import { isTextChange } from '../store/text-change.ts'
import type { AnyValue, Past } from '../store/past.ts'
import type { FoldedChange } from './trail-fold.ts'

/** What things were called when something happened to them. */
export type Names = Readonly<{
  /** Reads whatever the changes name. */
  read: (changes: readonly FoldedChange[]) => Promise<void>
  of: (change: FoldedChange) => Pick<TrailChange, 'name' | 'other' | 'within' | 'currency'>
  fieldsOf: (change: FoldedChange) => TrailChange['fields']
}>

/** By which of their fields things are called: themselves, the other end, and what they are a part of, or more closely a part of. */
type NamedBy = Readonly<{ self?: string; other?: string; within?: string; closer?: string }>
const namedBy: Readonly<Record<string, NamedBy>> = {
  relationship: { self: 'contactId', other: 'teamMemberId' },
  informal_line: { self: 'fromContactId', other: 'toContactId' },
  buying_center_member: { self: 'contactId', within: 'buyingCenterId' },
  phase_part: { self: 'contactId', within: 'purchasePhaseId' },
  benefit_tie: { self: 'contactId', other: 'benefitId' },
  purchase_phase: { within: 'buyingCenterId' },
  benefit: { within: 'buyingCenterId' },
  opportunity: { within: 'accountId' },
  plan_section: { within: 'planId' },
  objective: { within: 'planId' },
  strategy: { within: 'objectiveId' },
  action: { within: 'strategyId' },
  metric: { within: 'objectiveId' },
  investment: { within: 'planId' },
  contact: { within: 'accountId' },
  buying_center: { within: 'accountId' },
  plan: { within: 'accountId' },
  touchpoint: { within: 'accountId' },
  outcome: { within: 'touchpointId' },
  rating_round: { within: 'accountId', closer: 'buyingCenterId' },
  rating: { self: 'contactId', other: 'teamMemberId', within: 'roundId' },
  campaign_account: { self: 'accountId', within: 'campaignId' },
  campaign_wave: { within: 'campaignId' },
  campaign_response: { self: 'accountId', within: 'campaignId' },
  moved_orders: { self: 'accountId' },
  white_space_cell: { self: 'accountId', other: 'productLineId' },
  center_competitor: { self: 'competitorId', within: 'buyingCenterId' },
  competitor_standing: { self: 'contactId', within: 'centerCompetitorId' },
  world_card: { within: 'accountId' },
  loyalty_proof: { within: 'accountId' },
  chosen_treatment: { self: 'accountId' },
  terms_scenario: { within: 'accountId' },
  contract: { within: 'accountId' },
  factor_score: { self: 'accountId' },
  brief_wording: { within: 'accountId' },
  customer_choice: { within: 'accountId' },
  budget_cell: { self: 'accountId' },
  plan_risk: { within: 'planId' },
  plan_line: { within: 'planId' },
  agenda_item: { within: 'reviewId' },
  review_point: { within: 'reviewId' },
  review_score: { self: 'planId', other: 'teamMemberId', within: 'reviewId' },
  plan_copy: { self: 'planId', within: 'planId' },
  order_line: { within: 'accountId', other: 'productLineId' },
  age_kept: { self: 'thingId' },
}

function namingOf({ table }: FoldedChange, state: AnyValue | undefined): NamedBy {
  if (table === 'world_tie') {
    const isToObjective = typeof state?.['objectiveId'] === 'string'
    return { self: 'worldCardId', other: isToObjective ? 'objectiveId' : 'otherWorldCardId' }
  }
  if (table !== 'distinct_pair') return namedBy[table] ?? {}
  const isOfContacts = typeof state?.['contactId'] === 'string'
  return isOfContacts
    ? { self: 'contactId', other: 'otherContactId' }
    : { self: 'accountId', other: 'otherAccountId' }
}

/** What says to whom a thing belongs is not news when it is made or removed. */
const unsaid = new Set([
  'id',
  'version',
  'position',
  'key',
  'templateKey',
  'templateVersion',
  'number',
  'orderAccount',
  'firstLine',
  'lastLine',
  'content',
  'erasedId',
])

/** @param workspaceId of which the currency is that of what is in no account's */
export function createNames(past: Past, workspaceId: string): Names {
  const stateOf = (id: string, { from, to }: Moment): AnyValue | undefined =>
    past.at(id, to) ?? past.at(id, from - 1) ?? past.at(id, from)
  const nameOf = (id: unknown, seqs: readonly number[]): string | null => {
    if (typeof id !== 'string') return null
    for (const seq of seqs) {
      const value = past.at(id, seq)
      if (value) return ownNameOf(value)
    }
    return null
  }
  const valueOf = (field: string, value: unknown, seqs: readonly number[]): TrailValue => {
    if (refersTo[field] === undefined) return (value ?? null) as TrailValue
    if (!Array.isArray(value)) return nameOf(value, seqs) ?? (value ? '' : null)
    return value.map((id) => nameOf(id, seqs) ?? '')
  }

  return {
    read: async (changes) => {
      await past.read('workspace', [workspaceId])
      for (const [table, some] of Map.groupBy(changes, (change) => change.table))
        await past.read(
          table,
          some.map(({ id }) => id),
        )
      for (const change of changes) {
        const state = stateOf(change.id, change)
        await readNamed(past, change, state)
        if (change.table === 'buying_center_member')
          await readMemberRoles(past, state, [change.to, change.from - 1])
      }
    },
    of: (change) => {
      const state = stateOf(change.id, change)
      const { self, other, within, closer } = namingOf(change, state)
      const seqs = [change.to, change.from - 1]
      return {
        name: (self ? nameOf(state?.[self], seqs) : state && ownNameOf(state)) ?? '',
        other: other ? nameOf(state?.[other], seqs) : null,
        within: within ? nameOf((closer && state?.[closer]) ?? state?.[within], seqs) : null,
        currency: inWorkspaceCurrency.has(change.table)
          ? currencyOf(past.at(workspaceId, change.to), () => undefined)
          : currencyOf(state, (id) => past.at(id, change.to)),
      }
    },
    fieldsOf: (change) => {
      const after = change.isLight ? (past.at(change.id, change.to) ?? {}) : change.after
      const { self, other, within, closer } = namingOf(change, stateOf(change.id, change))
      const isUpdate = change.operation === 'update'
      /** A text of which the record has only the place where it changed is read from the past. */
      const wholeAt = (seq: number, field: string, value: unknown): unknown =>
        isTextChange(value) ? past.at(change.id, seq)?.[field] : value
      const inWords = (field: string, value: unknown, seqs: readonly number[]): TrailValue =>
        field === 'rich' && typeof value === 'string'
          ? markdownOf(value)
          : field === 'roles' && change.table === 'buying_center_member' && Array.isArray(value)
            ? [...memberRoles(past, stateOf(change.id, change), value, seqs)]
            : valueOf(field, value, seqs)
      const fields = Object.keys(isUpdate || change.operation === 'insert' ? after : change.before)
      return fields
        .filter((field) => field !== 'rich' || !fields.includes('text'))
        .filter((field) => isUpdate || (![self, other, within, closer].includes(field) && !unsaid.has(field)))
        .map((field) => ({
          field,
          before:
            isUpdate || change.operation === 'delete'
              ? inWords(field, wholeAt(change.from - 1, field, change.before[field]), [
                  change.from - 1,
                  change.to,
                ])
              : null,
          after:
            change.operation === 'delete'
              ? null
              : inWords(field, wholeAt(change.to, field, after[field]), [change.to, change.from - 1]),
        }))
        .filter(({ before, after: then }) => !isSame(before, then) && (isUpdate || !isBlank(before ?? then)))
    },
  }
}

/** The form of a text as signs that one can read; where its letters changed too, those tell it. */
function markdownOf(rich: string): string {
  const text = readRich(rich)
  return text ? toMarkdown(text) : ''
}

type Moment = Pick<FoldedChange, 'from' | 'to'>

/** Reads what a change refers to, before and after, and by what its thing is named, up to the account it hangs on. */
async function readNamed(past: Past, change: FoldedChange, state: AnyValue | undefined): Promise<void> {
  const values = [change.before, change.after, state ?? {}]
  for (const [field, table] of Object.entries(refersTo)) {
    const ids = values.flatMap((value) => value[field] ?? [])
    await past.read(
      table,
      ids.filter((id): id is string => typeof id === 'string'),
    )
  }
  const thingId = state?.['thingId']
  if (typeof thingId === 'string') for (const table of keepable) await past.read(table, [thingId])
}

/** Of which of them a thing is that is kept beyond its age limit, only its id knows: it may have been removed. */
const keepable = ['contact', 'lead'] as const

/** What hangs on an account and is compared with what others have, whatever their currency. */
const inWorkspaceCurrency = new Set(['budget_cell', 'white_space_cell', 'order_line'])

/** Amounts are in the thing's own currency, or in that of the account it hangs on. */
function currencyOf(state: AnyValue | undefined, at: (id: string) => AnyValue | undefined): string | null {
  const campaignId = state?.['campaignId']
  if (typeof campaignId === 'string') return currencyOf(at(campaignId), at)
  const planId = state?.['planId']
  if (typeof planId === 'string') return currencyOf({ amountMinor: 0, ...at(planId) } as AnyValue, at)
  const accountId = state?.['accountId']
  const holder = state && 'amountMinor' in state && typeof accountId === 'string' ? at(accountId) : state
  return typeof holder?.['currency'] === 'string' ? holder['currency'] : null
}

/** What a thing is called by itself; nothing where it has no name of its own. */
export function ownNameOf(value: AnyValue): string {
  if ('sourceDetail' in value) return nameOfLead(value as never)
  if ('lastName' in value) return displayName(value as never)
  for (const field of ['name', 'title', 'subject', 'orderNumber', 'text', 'tier', 'fileName']) {
    const name = value[field]
    if (typeof name === 'string') return name
  }
  return ''
}

function isBlank(value: TrailValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function isSame(one: TrailValue, other: TrailValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
