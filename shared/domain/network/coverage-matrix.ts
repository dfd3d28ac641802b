import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { weightOf } from '../relationship/judgement.ts'
import {
  displayName,
  isPlaceholder,
  rungOf,
  type Contact,
  type ContactId,
  type Relationship,
  type TeamMember,
  type TeamMemberId,
} from '../relationship/model.ts'
import { singleThreadOf } from './single-thread.ts'

/** What is missing between a contact and all of us: a key player whom nobody or one of us covers, or a target nobody reached. */
export type CoverGap = 'uncovered' | 'below-target' | 'single' | 'none'

export type CoverRow = Readonly<{
  contact: Contact
  name: string
  isKeyPlayer: boolean
  ties: ReadonlyMap<TeamMemberId, Relationship>
  /** How many of us cover the person; a post whose holder is not known is covered by none. */
  coveredBy: number
  /** Rungs that the one of us who is nearest to the target is short of it; 0 where it is reached or nobody covers. */
  rungsShort: number
  lastTouchOn: CalendarDay | null
  gap: CoverGap
}>

/** What one of us carries: how many contacts, rungs of the ladder, their share of all, and key players nobody else covers. */
export type CoverColumn = Readonly<{
  member: TeamMember
  contacts: number
  rungs: number
  share: number
  alone: number
}>

export type CoverageMatrix = Readonly<{ rows: readonly CoverRow[]; columns: readonly CoverColumn[] }>

/**
 * Contacts by team members. Rows: key players first, then by the weight of influence, then by name. Columns: who carries the
 * most first. Sums follow the rules of coverage and of the single thread: posts without a holder carry nothing.
 */
export function coverageMatrix(
  contacts: readonly Contact[],
  relationships: readonly Relationship[],
  team: readonly TeamMember[],
  deciders: ReadonlySet<ContactId>,
): CoverageMatrix {
  const ties = new Map<ContactId, Map<TeamMemberId, Relationship>>()
  for (const tie of relationships) {
    const known = ties.get(tie.contactId)
    if (known) known.set(tie.teamMemberId, tie)
    else ties.set(tie.contactId, new Map([[tie.teamMemberId, tie]]))
  }
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
  const rows = contacts
    .map((contact) => rowOf(contact, ties.get(contact.id) ?? new Map(), deciders))
    .toSorted(
      (one, other) => weightIn(other) - weightIn(one) || collator.compare(sortName(one), sortName(other)),
    )

  const { threads, rungs: all } = singleThreadOf(contacts, relationships)
  const carried = new Map(threads.map((thread) => [thread.teamMemberId, thread]))
  const alone = new Map<TeamMemberId, number>()
  for (const { gap, ties: own, isKeyPlayer, coveredBy } of rows) {
    if (!isKeyPlayer || coveredBy !== 1 || gap === 'uncovered') continue
    for (const id of own.keys()) alone.set(id, (alone.get(id) ?? 0) + 1)
  }
  const columns = team
    .map((member): CoverColumn => {
      const { contacts: count = 0, rungs = 0 } = carried.get(member.id) ?? {}
      const share = all === 0 ? 0 : rungs / all
      return { member, contacts: count, rungs, share, alone: alone.get(member.id) ?? 0 }
    })
    .toSorted((one, other) => other.rungs - one.rungs || collator.compare(one.member.name, other.member.name))
  return { rows, columns }
}

function rowOf(
  contact: Contact,
  ties: ReadonlyMap<TeamMemberId, Relationship>,
  deciders: ReadonlySet<ContactId>,
): CoverRow {
  const isKeyPlayer = contact.influence === 'high' || deciders.has(contact.id)
  const all = [...ties.values()]
  const coveredBy = isPlaceholder(contact) ? 0 : all.length
  const short = all.map((tie) => Math.max(0, rungOf(tie.targetLevel) - rungOf(tie.currentLevel)))
  const rungsShort = short.length === 0 ? 0 : Math.min(...short)
  const touched = all.flatMap(({ lastTouchOn }) => (lastTouchOn === null ? [] : [lastTouchOn])).toSorted()
  return {
    contact,
    name: displayName(contact),
    isKeyPlayer,
    ties,
    coveredBy,
    rungsShort,
    lastTouchOn: touched.at(-1) ?? null,
    gap: gapOf(isKeyPlayer, coveredBy, rungsShort),
  }
}

function gapOf(isKeyPlayer: boolean, coveredBy: number, rungsShort: number): CoverGap {
  if (coveredBy === 0) return isKeyPlayer ? 'uncovered' : 'none'
  if (rungsShort > 0) return 'below-target'
  return isKeyPlayer && coveredBy === 1 ? 'single' : 'none'
}

/** Key players before all others; one whose influence is not judged, a decider, weighs as high. */
function weightIn({ contact, isKeyPlayer }: CoverRow): number {
  const weight = contact.influence === null ? 0 : weightOf(contact.influence)
  return isKeyPlayer ? 10 + (weight || weightOf('high')) : weight
}

function sortName({ contact, name }: CoverRow): string {
  return `${contact.lastName || name} ${contact.firstName}`
}
