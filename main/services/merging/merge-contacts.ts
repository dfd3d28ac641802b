import { ruleFailure } from '#shared/contract/errors.ts'
import {
  combinedMember,
  combinedPart,
  combinedRelationship,
  combinedTie,
  lineKey,
} from '#shared/domain/duplicates/combine.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { AgeKept } from '#shared/domain/age-limit/model.ts'
import { hierarchyOfOne } from '#shared/domain/duplicates/above.ts'
import { liftReportsOfSeveral } from '#shared/domain/relationship/reporting.ts'
import { contactJudgements, postFacts } from '#shared/domain/relationship/evidence.ts'
import {
  displayName,
  isPlaceholder,
  type Contact,
  type ContactId,
} from '#shared/domain/relationship/model.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { Handlers } from '../../core/context.ts'
import { ageKeptShape } from '../../store/age-limit-tables.ts'
import { campaignResponseShape } from '../../store/campaign-tables.ts'
import { benefitTieShape, buyingCenterShape, memberShape, phasePartShape } from '../../store/center-tables.ts'
import * as contactStore from '../../store/contacts.ts'
import { leadShape } from '../../store/lead-tables.ts'
import { worldCardShape } from '../../store/world-tables.ts'
import { listTouchpointsNaming } from '../../store/hanging.ts'
import { notePart } from '../../store/noted-part.ts'
import type { Reader, Recorder } from '../../store/recorder.ts'
import * as rows from '../../store/rows.ts'
import * as relationshipStore from '../../store/relationships.ts'
import { contactShape, informalLineShape, ratingShape, relationshipShape } from '../../store/tables.ts'
import { outcomeShape, touchpointShape } from '../../store/touchpoint-tables.ts'
import { competitorStandingShape } from '../../store/white-space-tables.ts'
import { replacePeople } from '../actions.ts'
import { getSeveralAt } from '../several-contacts.ts'
import { chosenFor, joinedText, keepApartFrom, sayMerged, takenFields } from './merged-fields.ts'
import { moveAll, moveOrCombine, sumOf, type Moved } from './moving.ts'

type Wish = Input<'duplicate.mergeContacts'>
type Ends = Readonly<{ stays: ContactId; goes: readonly ContactId[] }>

/** Makes one person of several: what hangs on those that go hangs on the one that stays, who has the fields that were chosen. */
export const mergeContacts: Handlers['duplicate.mergeContacts'] = async ({ recorder, db }, wish) => {
  const people = await peopleOf(recorder, wish)
  const [stays, ...goes] = people
  if (!stays) throw new Error('Somebody stays')
  const ends = { stays: stays.id, goes: goes.map(({ id }) => id) }
  const accountId = people.find(({ id }) => id === chosenFor(wish.takes, 'accountId', stays.id))?.accountId
  if (accountId === undefined) throw new Error('They are at an account')
  const leaving = people.filter((each) => each.accountId !== accountId)
  await refuseMembersThere(db, leaving)
  const { above, lifted } = hierarchyAfter(
    await contactStore.listReporting(db, accountId),
    people.filter((each) => each.accountId === accountId),
    wish,
    ends,
  )
  const fields = {
    ...fieldsAfter(people, wish),
    managerId: above,
    ...(stays.accountId === accountId ? {} : { accountId, freeX: null, freeY: null }),
  }
  const sourceId = await freeSourceId(db, accountId, fields.sourceId ?? stays.sourceId, ends)
  if (isPlaceholder({ ...stays, ...fields }) && { ...stays, ...fields }.title === '')
    throw ruleFailure({ rule: 'contact-without-name-or-title' })

  recorder.describe(sayMerged(displayName({ ...stays, ...fields }), goes.map(displayName)))
  await recorder.updateAll(
    contactShape,
    lifted.map((id) => ({ id, changes: { managerId: stays.id } })),
  )
  const left = await liftThere(recorder, leaving)
  const moved = await moveHung(recorder, ends)
  await keepApartFrom(recorder, 'contact', ends)
  await recorder.remove(contactShape, ends.goes)
  const kept = await recorder.update(contactShape, stays.id, { ...fields, sourceId })
  // That they stayed is on record in any case: it tells that those who went were the same person.
  if (kept.outcome === 'same') await notePart(recorder, contactShape, kept.value)
  return { id: stays.id, ...sumOf([{ moved: lifted.length + left, combined: 0 }, moved]) }
}

/** In the versions that the caller knows, the one that stays first. */
async function peopleOf(recorder: Recorder, { stays, goes }: Wish): Promise<readonly Contact[]> {
  const found = await getSeveralAt(recorder.db, [stays, ...goes])
  return [stays, ...goes].flatMap(({ id }) => found.find((each) => each.id === id) ?? [])
}

/** A buying center has members of its account alone: nobody is taken from one by the way. */
async function refuseMembersThere(db: Reader, leaving: readonly Contact[]): Promise<void> {
  const memberships = await rows.listWhere(
    db,
    memberShape,
    'contactId',
    leaving.map(({ id }) => id),
    ['id'],
  )
  const [first] = memberships
  if (!first) return
  const [center] = await rows.listWhere(db, buyingCenterShape, 'id', [first.buyingCenterId])
  const contact = leaving.find(({ id }) => id === first.contactId)
  throw ruleFailure({
    rule: 'people-of-two-accounts',
    contact: contact ? displayName(contact) : '',
    name: center?.name ?? '',
  })
}

/** Whoever reported to those who leave an account comes below the manager whom they had there. Answers how many do. */
async function liftThere(recorder: Recorder, leaving: readonly Contact[]): Promise<number> {
  let lifted = 0
  for (const [accountId, people] of Map.groupBy(leaving, (each) => each.accountId)) {
    const reports = liftReportsOfSeveral(
      await contactStore.listReporting(recorder.db, accountId),
      people.map(({ id }) => id),
    )
    await recorder.updateAll(
      contactShape,
      reports.map(({ id, managerId }) => ({ id, changes: { managerId } })),
    )
    lifted += reports.length
  }
  return lifted
}

/** Ids of other systems are told apart within an account: whoever comes with one that somebody else has there comes without it. */
async function freeSourceId(
  db: Reader,
  accountId: AccountId,
  sourceId: string | null,
  { stays, goes }: Ends,
): Promise<string | null> {
  const holder = sourceId === null ? undefined : await contactStore.findBySourceId(db, accountId, sourceId)
  return holder && ![stays, ...goes].includes(holder.id) ? null : sourceId
}

type Reporting = Awaited<ReturnType<typeof contactStore.listReporting>>

/** @param here those among them who are at the account already: of one of them is the manager */
function hierarchyAfter(
  reporting: Reporting,
  here: readonly Contact[],
  { takes }: Wish,
  { stays, goes }: Ends,
) {
  const chosen = chosenFor(takes, 'managerId', stays)
  const aboveOf = here.find(({ id }) => id === chosen) ?? here[0]
  const after = hierarchyOfOne(
    reporting.map(({ id, managerId }) => ({ id, aboveId: managerId })),
    { stays, going: goes, aboveOf: aboveOf?.id ?? stays },
  )
  if ('loop' in after) {
    const nameOf = new Map(reporting.map((each) => [each.id, displayName(each)]))
    throw ruleFailure({ rule: 'reporting-cycle', names: after.loop.map((id) => nameOf.get(id) ?? id) })
  }
  return { above: after.aboveId, lifted: after.moved }
}

/** What is chosen; a judgement brings along what it rests on. */
function fieldsAfter(people: readonly Contact[], { stays, takes, joins }: Wish): Partial<Contact> {
  const evidence: Record<string, unknown> = {}
  for (const judgement of contactJudgements) {
    const from = chosenFor(takes, judgement, stays.id)
    const rests = people.find(({ id }) => id === from)?.evidence?.[judgement]
    if (rests) evidence[judgement] = rests
  }
  for (const fact of postFacts) {
    const known = people.find(({ id }) => id === stays.id)?.evidence?.[fact]
    if (known) evidence[fact] = known
  }
  return {
    ...takenFields(people, takes),
    ...(joins.includes('note') ? { note: joinedText(people, 'note') } : {}),
    evidence: Object.keys(evidence).length === 0 ? null : evidence,
  }
}

async function moveHung(recorder: Recorder, ends: Ends): Promise<Moved> {
  return sumOf([
    await moveOrCombine(recorder, relationshipShape, 'contactId', ends, {
      kindOf: ({ teamMemberId }) => teamMemberId,
      combine: combinedRelationship,
    }),
    await moveLines(recorder, ends),
    await moveOrCombine(recorder, memberShape, 'contactId', ends, {
      kindOf: ({ buyingCenterId }) => buyingCenterId,
      combine: combinedMember,
    }),
    await moveOrCombine(recorder, phasePartShape, 'contactId', ends, {
      kindOf: ({ purchasePhaseId }) => purchasePhaseId,
      combine: combinedPart,
    }),
    await moveOrCombine(recorder, benefitTieShape, 'contactId', ends, {
      kindOf: ({ benefitId }) => benefitId,
      combine: combinedTie,
    }),
    await moveOrCombine(recorder, ratingShape, 'contactId', ends, {
      kindOf: ({ roundId, teamMemberId }) => `${roundId} ${teamMemberId}`,
      combine: () => ({}),
    }),
    await moveOrCombine(recorder, competitorStandingShape, 'contactId', ends, {
      kindOf: ({ centerCompetitorId }) => centerCompetitorId,
      combine: () => ({}),
    }),
    await moveOrCombine(recorder, ageKeptShape, 'thingId', ends, {
      kindOf: ({ part }) => part,
      combine: (kept, other) => (other.keptUntil > kept.keptUntil ? said(other) : {}),
    }),
    await moveAll(recorder, outcomeShape, 'contactId', ends),
    await moveAll(recorder, leadShape, 'contactId', ends),
    await moveAll(recorder, worldCardShape, 'contactId', ends),
    await moveAll(recorder, campaignResponseShape, 'contactId', ends),
    await moveTouchpoints(recorder, ends),
    { moved: await replacePeople(recorder, ends.goes, ends.stays), combined: 0 },
  ])
}

/** Whoever of several is kept longest says how long the one that stays is. */
function said({ keptUntil, reason, keptOn, keptBy }: AgeKept): Partial<AgeKept> {
  return { keptUntil, reason, keptOn, keptBy }
}

/** A line between those who become one goes; of two that say the same the stronger stays. */
async function moveLines(recorder: Recorder, { stays, goes }: Ends): Promise<Moved> {
  const isGoing = new Set<string>(goes)
  const endAfter = (id: ContactId): ContactId => (isGoing.has(id) ? stays : id)
  const all = (await relationshipStore.listLinesOf(recorder.db, [stays, ...goes])).toSorted(
    (one, other) => other.strength - one.strength || one.id.localeCompare(other.id),
  )
  const keptHasMoved = new Map<string, boolean>()
  const removed: (typeof all)[number][] = []
  const changes: {
    id: (typeof all)[number]['id']
    changes: { fromContactId: ContactId; toContactId: ContactId }
  }[] = []
  for (const line of all) {
    const moved = { fromContactId: endAfter(line.fromContactId), toContactId: endAfter(line.toContactId) }
    const key = lineKey({ ...line, ...moved })
    const hasMoved = moved.fromContactId !== line.fromContactId || moved.toContactId !== line.toContactId
    if (
      moved.fromContactId === moved.toContactId ||
      (keptHasMoved.has(key) && (hasMoved || keptHasMoved.get(key)))
    )
      removed.push(line)
    else if (hasMoved) changes.push({ id: line.id, changes: moved })
    if (moved.fromContactId !== moved.toContactId && !keptHasMoved.has(key)) keptHasMoved.set(key, hasMoved)
  }
  await recorder.remove(
    informalLineShape,
    removed.map(({ id }) => id),
  )
  await recorder.updateAll(informalLineShape, changes)
  return { moved: changes.length, combined: removed.length }
}

async function moveTouchpoints(recorder: Recorder, { stays, goes }: Ends): Promise<Moved> {
  const isGoing = new Set<string>(goes)
  const touchpoints = await listTouchpointsNaming(recorder.db, goes)
  await recorder.updateAll(
    touchpointShape,
    touchpoints.map(({ id, contactIds }) => ({
      id,
      changes: { contactIds: [...new Set(contactIds.map((each) => (isGoing.has(each) ? stays : each)))] },
    })),
  )
  return { moved: touchpoints.length, combined: 0 }
}
