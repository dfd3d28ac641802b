import { ruleFailure } from '#shared/contract/errors.ts'
import type { BuyingCenterId, Member } from '#shared/domain/buying-center/model.ts'
import { contactJudgements } from '#shared/domain/relationship/evidence.ts'
import { displayName, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import {
  benefitShape,
  benefitTieShape,
  memberShape,
  phasePartShape,
  purchasePhaseShape,
} from '../store/center-tables.ts'
import { contactShape, ratingRoundShape, ratingShape } from '../store/tables.ts'
import { get } from './outcome.ts'
import { removeStandingsOf } from './white-space-links.ts'

/** Only members take part in phases and have something of benefits. */
export async function refuseStranger(
  db: Reader,
  buyingCenterId: BuyingCenterId,
  contactId: ContactId,
): Promise<void> {
  const members = await rows.listWhere(db, memberShape, 'buyingCenterId', [buyingCenterId])
  if (members.some((member) => member.contactId === contactId)) return
  const contact = await get(db, contactShape, contactId)
  throw ruleFailure({ rule: 'not-a-member', contact: displayName(contact) })
}

/** A contact as a member of whom nothing more is known: what is thought of the person counts until something else is said. */
export function memberFrom(contact: Contact): Omit<Member, 'id' | 'buyingCenterId'> {
  return {
    contactId: contact.id,
    roles: [],
    attitude: contact.attitude,
    influence: contact.influence ?? 'medium',
    responseMode: null,
    note: '',
    evidence: judgedOf(contact),
    orientation: null,
    personalWin: null,
    firmWin: null,
    version: 1,
  }
}

/** What attitude and influence rest on; whether the post was verified is known of the person alone. */
function judgedOf({ evidence }: Contact): Member['evidence'] {
  const judged = contactJudgements.flatMap((each) => {
    const rests = evidence?.[each]
    return rests ? [[each, rests] as const] : []
  })
  return judged.length === 0 ? null : Object.fromEntries(judged)
}

/** Removes members with their parts in phases, what benefits are worth to them and how they were rated, each in their own buying center. */
export async function removeMembers(recorder: Recorder, members: readonly Member[]): Promise<void> {
  const { db } = recorder
  const centerIds = [...new Set(members.map((member) => member.buyingCenterId))]
  const gone = new Set(members.map(({ buyingCenterId, contactId }) => `${buyingCenterId} ${contactId}`))
  const phases = await rows.listWhere(db, purchasePhaseShape, 'buyingCenterId', centerIds)
  const benefits = await rows.listWhere(db, benefitShape, 'buyingCenterId', centerIds)
  const centerOf = new Map<string, string>(
    [...phases, ...benefits].map(({ id, buyingCenterId }) => [id, buyingCenterId]),
  )
  const isGone = (within: string, contactId: ContactId): boolean =>
    gone.has(`${centerOf.get(within) ?? ''} ${contactId}`)

  const parts = await rows.listWhere(
    db,
    phasePartShape,
    'purchasePhaseId',
    phases.map(({ id }) => id),
  )
  const ties = await rows.listWhere(
    db,
    benefitTieShape,
    'benefitId',
    benefits.map(({ id }) => id),
  )
  await recorder.remove(
    phasePartShape,
    parts.filter((part) => isGone(part.purchasePhaseId, part.contactId)).map(({ id }) => id),
  )
  await recorder.remove(
    benefitTieShape,
    ties.filter((tie) => isGone(tie.benefitId, tie.contactId)).map(({ id }) => id),
  )
  const rounds = await rows.listWhere(db, ratingRoundShape, 'buyingCenterId', centerIds)
  const roundCenters = new Map(rounds.map(({ id, buyingCenterId }) => [id, buyingCenterId]))
  const ratings = await rows.listWhere(db, ratingShape, 'roundId', [...roundCenters.keys()])
  await recorder.remove(
    ratingShape,
    ratings
      .filter(({ roundId, contactId }) => gone.has(`${roundCenters.get(roundId) ?? ''} ${contactId}`))
      .map(({ id }) => id),
  )
  await removeStandingsOf(recorder, members)
  await recorder.remove(
    memberShape,
    members.map(({ id }) => id),
  )
}
