import { ruleFailure } from '#shared/contract/errors.ts'
import type { Input } from '#shared/contract/contract.ts'
import type { BuyingCenter, BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import type { CommandContext } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import {
  benefitShape,
  benefitTieShape,
  buyingCenterShape,
  memberShape,
  phasePartShape,
  purchasePhaseShape,
} from '../store/center-tables.ts'
import { contactShape } from '../store/tables.ts'
import { benefitsOf } from './benefits.ts'
import { memberFrom } from './center-members.ts'
import { getAll } from './outcome.ts'
import { phasesOf } from './purchase-phases.ts'

type Asked = Omit<Input<'buying-center.addLike'>, 'likeId'>

/** A new buying center with the roles, phases and benefits of an earlier one, and its members where these are asked for. */
export async function addLike(
  context: CommandContext,
  like: BuyingCenter,
  { accountId, takes, ...fields }: Asked,
): Promise<BuyingCenter> {
  const { recorder, newId } = context
  const center: BuyingCenter = {
    id: newId<'buying-center'>(),
    accountId,
    ...fields,
    rolePresetId: like.rolePresetId,
    version: 1,
  }
  await recorder.insert(buyingCenterShape, [center])
  const taken = takes === 'frame' ? new Set<ContactId>() : await takeMembers(context, like, center, takes)
  await takePhases(context, like.id, center.id, taken)
  await takeBenefits(context, like.id, center.id, taken)
  return center
}

/** What was thought of them comes along with what it rests on, which is as old as it was. */
async function takeMembers(
  { recorder, db, newId }: CommandContext,
  like: BuyingCenter,
  center: BuyingCenter,
  takes: 'members' | 'judgements',
): Promise<ReadonlySet<ContactId>> {
  const members = await rows.listWhere(db, memberShape, 'buyingCenterId', [like.id], ['id'])
  const contacts = await getAll(
    db,
    contactShape,
    members.map(({ contactId }) => contactId),
  )
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const [first] = contacts
  if (first && like.accountId !== center.accountId)
    throw ruleFailure({ rule: 'contact-at-other-account', contact: displayName(first) })

  await recorder.insert(
    memberShape,
    members.flatMap((member) => {
      const contact = byId.get(member.contactId)
      if (!contact) return []
      const as = takes === 'judgements' ? member : { ...memberFrom(contact), roles: member.roles }
      const own = { id: newId<'buying-center-member'>(), buyingCenterId: center.id, version: 1 }
      return [{ ...as, ...own }]
    }),
  )
  return new Set(byId.keys())
}

async function takePhases(
  { recorder, db, newId }: CommandContext,
  from: BuyingCenterId,
  to: BuyingCenterId,
  taken: ReadonlySet<ContactId>,
): Promise<void> {
  const { phases, parts } = await phasesOf(db, from)
  const ids = new Map(phases.map(({ id }) => [id, newId<'purchase-phase'>()]))
  const own = (id: (typeof phases)[number]['id']) => ids.get(id) ?? id

  await recorder.insert(
    purchasePhaseShape,
    phases.map((phase) => ({ ...phase, id: own(phase.id), buyingCenterId: to, version: 1 })),
  )
  await recorder.insert(
    phasePartShape,
    parts
      .filter(({ contactId }) => taken.has(contactId))
      .map((part) => ({
        ...part,
        id: newId<'phase-part'>(),
        purchasePhaseId: own(part.purchasePhaseId),
        version: 1,
      })),
  )
}

async function takeBenefits(
  { recorder, db, newId }: CommandContext,
  from: BuyingCenterId,
  to: BuyingCenterId,
  taken: ReadonlySet<ContactId>,
): Promise<void> {
  const { benefits, ties } = await benefitsOf(db, from)
  const ids = new Map(benefits.map(({ id }) => [id, newId<'benefit'>()]))
  const own = (id: (typeof benefits)[number]['id']) => ids.get(id) ?? id

  await recorder.insert(
    benefitShape,
    benefits.map((benefit) => ({ ...benefit, id: own(benefit.id), buyingCenterId: to, version: 1 })),
  )
  await recorder.insert(
    benefitTieShape,
    ties
      .filter(({ contactId }) => taken.has(contactId))
      .map((tie) => ({ ...tie, id: newId<'benefit-tie'>(), benefitId: own(tie.benefitId), version: 1 })),
  )
}
