import { ruleFailure } from '#shared/contract/errors.ts'
import {
  combinedMember,
  combinedPart,
  combinedRelationship,
  combinedTie,
  lineKey,
} from '#shared/domain/duplicates/combine.ts'
import { hierarchyOfOne } from '#shared/domain/duplicates/above.ts'
import { contactJudgements } from '#shared/domain/relationship/evidence.ts'
import {
  displayName,
  isPlaceholder,
  type Contact,
  type ContactId,
} from '#shared/domain/relationship/model.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { Handlers } from '../../core/context.ts'
import { campaignResponseShape } from '../../store/campaign-tables.ts'
import { benefitTieShape, memberShape, phasePartShape } from '../../store/center-tables.ts'
import * as contactStore from '../../store/contacts.ts'
import { leadShape } from '../../store/lead-tables.ts'
import { worldCardShape } from '../../store/world-tables.ts'
import { listTouchpointsNaming } from '../../store/hanging.ts'
import type { Recorder } from '../../store/recorder.ts'
import * as relationshipStore from '../../store/relationships.ts'
import { contactShape, informalLineShape, ratingShape, relationshipShape } from '../../store/tables.ts'
import { outcomeShape, touchpointShape } from '../../store/touchpoint-tables.ts'
import { competitorStandingShape } from '../../store/white-space-tables.ts'
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
  const { above, lifted } = hierarchyAfter(await contactStore.listReporting(db, stays.accountId), wish, ends)
  const fields = { ...fieldsAfter(people, wish), managerId: above }
  if (isPlaceholder({ ...stays, ...fields }) && { ...stays, ...fields }.title === '')
    throw ruleFailure({ rule: 'contact-without-name-or-title' })

  recorder.describe(sayMerged(displayName({ ...stays, ...fields }), goes.map(displayName)))
  await recorder.updateAll(
    contactShape,
    lifted.map((id) => ({ id, changes: { managerId: stays.id } })),
  )
  const moved = await moveHung(recorder, ends)
  await keepApartFrom(recorder, 'contact', ends)
  await recorder.remove(contactShape, ends.goes)
  await recorder.update(contactShape, stays.id, fields)
  return { id: stays.id, ...sumOf([{ moved: lifted.length, combined: 0 }, moved]) }
}

/** In the versions that the caller knows, the one that stays first, all of one account. */
async function peopleOf(recorder: Recorder, { stays, goes }: Wish): Promise<readonly Contact[]> {
  const found = await getSeveralAt(recorder.db, [stays, ...goes])
  const people = [stays, ...goes].flatMap(({ id }) => found.find((each) => each.id === id) ?? [])
  const other = people.find(({ accountId }) => accountId !== people[0]?.accountId)
  if (other) throw ruleFailure({ rule: 'people-of-two-accounts', contact: displayName(other) })
  return people
}

type Reporting = Awaited<ReturnType<typeof contactStore.listReporting>>

function hierarchyAfter(reporting: Reporting, { takes }: Wish, { stays, goes }: Ends) {
  const after = hierarchyOfOne(
    reporting.map(({ id, managerId }) => ({ id, aboveId: managerId })),
    { stays, going: goes, aboveOf: chosenFor(takes, 'managerId', stays) as ContactId },
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
    await moveAll(recorder, outcomeShape, 'contactId', ends),
    await moveAll(recorder, leadShape, 'contactId', ends),
    await moveAll(recorder, worldCardShape, 'contactId', ends),
    await moveAll(recorder, campaignResponseShape, 'contactId', ends),
    await moveTouchpoints(recorder, ends),
  ])
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
