import { ruleFailure } from '#shared/contract/errors.ts'
import type { NewOutcome } from '#shared/contract/outcome.ts'
import { contactEvidenceAfter } from '#shared/domain/relationship/post.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { blankOutcome, isSound, type Outcome } from '#shared/domain/touchpoint/outcome.ts'
import type { CommandContext, HandlersOf } from '../core/context.ts'
import * as outcomeStore from '../store/outcomes.ts'
import type { Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { contactShape, teamMemberShape } from '../store/tables.ts'
import { outcomeShape, touchpointShape } from '../store/touchpoint-tables.ts'
import { edit, get, getAt } from './outcome.ts'

export const outcomeHandlers: HandlersOf<'outcome'> = {
  'outcome.listPromises': ({ db }, { offset, limit, ...asked }) =>
    outcomeStore.listPromises(db, asked, { offset, limit }),

  'outcome.add': async (context, { touchpointId, outcome }) => {
    const touchpoint = await get(context.db, touchpointShape, touchpointId)
    const [added] = await addOutcomes(context, touchpoint, [outcome])
    if (!added) throw new Error('One outcome was to be added')
    return added
  },

  'outcome.edit': async ({ recorder, db }, { id, version, changes }) => {
    const before = await get(db, outcomeShape, id)
    if (changes.contactId) await get(db, contactShape, changes.contactId)
    if (changes.teamMemberId) await get(db, teamMemberShape, changes.teamMemberId)
    const isWhose = before.kind === 'attitude'

    const { contactId, ...others } = changes
    return edit(recorder, outcomeShape, id, isWhose ? others : { ...others, contactId }, version)
  },

  'outcome.settle': async ({ recorder, db }, { id, version, settled }) => {
    const before = await getAt(db, outcomeShape, id, version)
    if (before.kind !== 'promise') throw ruleFailure({ rule: 'not-a-promise' })

    const changes =
      settled.state === 'open'
        ? { state: settled.state, settledOn: null, settledNote: null, dueOn: settled.dueOn }
        : { state: settled.state, settledOn: settled.on, settledNote: settled.note }
    return edit(recorder, outcomeShape, id, changes, version)
  },

  'outcome.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, outcomeShape, id, version)
    await recorder.remove(outcomeShape, [id])
    return { id }
  },
}

/** Adds what came of a touchpoint; a change of attitude becomes the contact's judgement where it is to be taken. */
export async function addOutcomes(
  { recorder, newId }: CommandContext,
  touchpoint: Touchpoint,
  news: readonly NewOutcome[],
): Promise<readonly Outcome[]> {
  const added: Outcome[] = []
  for (const each of news) {
    if (each.contactId !== null) await get(recorder.db, contactShape, each.contactId)
    if (each.kind !== 'attitude' && each.teamMemberId !== null)
      await get(recorder.db, teamMemberShape, each.teamMemberId)

    const content = each.kind === 'attitude' ? await attitudeChange(recorder, touchpoint, each) : saidOf(each)
    const outcome = {
      ...blankOutcome,
      ...content,
      id: newId<'outcome'>(),
      touchpointId: touchpoint.id,
      version: 1,
    }
    if (!isSound(outcome)) throw new Error(`No outcome of kind ${outcome.kind} says that`)
    await recorder.insert(outcomeShape, [outcome])
    added.push(outcome)
  }
  return added
}

/** What came of touchpoints outlives the contacts: whose attitude it was goes with them, the rest names nobody. */
export async function loosenContacts(recorder: Recorder, ids: readonly ContactId[]): Promise<void> {
  const outcomes = await rows.listWhere(recorder.db, outcomeShape, 'contactId', ids)
  await recorder.remove(
    outcomeShape,
    outcomes.filter(({ kind }) => kind === 'attitude').map(({ id }) => id),
  )
  await recorder.updateAll(
    outcomeShape,
    outcomes
      .filter(({ kind }) => kind !== 'attitude')
      .map(({ id }) => ({ id, changes: { contactId: null } })),
  )
}

export async function loosenTeamMember(recorder: Recorder, id: TeamMemberId): Promise<void> {
  const outcomes = await rows.listWhere(recorder.db, outcomeShape, 'teamMemberId', [id])
  await recorder.updateAll(
    outcomeShape,
    outcomes.map((outcome) => ({ id: outcome.id, changes: { teamMemberId: null } })),
  )
}

function saidOf(said: Exclude<NewOutcome, { kind: 'attitude' }>) {
  return said.kind === 'promise' ? { ...said, state: 'open' as const } : said
}

async function attitudeChange(
  recorder: Recorder,
  { happenedOn }: Touchpoint,
  { takenFrom, ...said }: Extract<NewOutcome, { kind: 'attitude' }>,
) {
  const contact = await get(recorder.db, contactShape, said.contactId)
  if (takenFrom !== null) {
    const told = { certainty: 'told', source: takenFrom, asOf: happenedOn } as const
    const unchanged = contact.attitude === said.toAttitude
    const kept = unchanged ? { ...contact, attitude: null } : contact
    const evidence = contactEvidenceAfter(kept, { attitude: said.toAttitude }, told)
    await recorder.update(contactShape, contact.id, { attitude: said.toAttitude, evidence })
  }
  return { ...said, fromAttitude: contact.attitude }
}
