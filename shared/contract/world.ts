import { loyaltyRungs, type LoyaltyProof } from '#shared/domain/loyalty/ladder.ts'
import { swotParts } from '#shared/domain/plan/plan-line.ts'
import { worldKinds, type WorldCard, type WorldTie } from '#shared/domain/world/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { objective } from './plan.ts'
import { command, query } from './procedure.ts'
import { certainty, changesOf, day, filledLine, idOf, line, note, position, version } from './values.ts'

export const worldCardId = idOf('world-card')
const worldTieId = idOf('world-tie')
const objectiveId = objective.shape.id
export const swotPart = z.enum(swotParts)

const cardFields = {
  kind: z.enum(worldKinds),
  title: filledLine,
  note,
  contactId: contactId.nullable(),
  certainty,
  source: line,
  asOf: day,
  swot: swotPart.nullable(),
  position,
}
export const worldCard = z.strictObject({
  id: worldCardId,
  accountId,
  ...cardFields,
  version,
}) satisfies z.ZodType<WorldCard>

export const worldTie = z.strictObject({
  id: worldTieId,
  worldCardId,
  otherWorldCardId: worldCardId.nullable(),
  objectiveId: objectiveId.nullable(),
  version,
}) satisfies z.ZodType<WorldTie>

const loyaltyProofId = idOf('loyalty-proof')
const proofFields = { rung: z.enum(loyaltyRungs), provedOn: day, title: filledLine }
export const loyaltyProof = z.strictObject({
  id: loyaltyProofId,
  accountId,
  ...proofFields,
  version,
}) satisfies z.ZodType<LoyaltyProof>

export const worldContract = {
  /** The world of a customer: the cards in their order, and what leads to what. */
  'world.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.strictObject({ cards: z.array(worldCard), ties: z.array(worldTie) }),
    reads: ['world', 'plan-head', 'contact', 'account'],
  }),
  /** A card that nobody has said anything of is assumed today. */
  'world.addCard': command({
    input: z.strictObject({ accountId, kind: cardFields.kind, title: filledLine }),
    output: worldCard,
    touches: ['world'],
  }),
  'world.editCard': command({
    input: z.strictObject({ id: worldCardId, version, changes: changesOf(cardFields) }),
    output: worldCard,
    touches: ['world'],
    typed: ['title', 'note', 'source'],
  }),
  'world.removeCard': command({
    input: z.strictObject({ id: worldCardId, version }),
    output: z.strictObject({ id: worldCardId }),
    touches: ['world', 'plan-line'],
  }),
  /** Links two cards of different lanes, in whichever order they are given, or a card with an objective. One that is there stays as it is. */
  'world.addTie': command({
    input: z.strictObject({
      id: worldCardId,
      to: z.union([z.strictObject({ cardId: worldCardId }), z.strictObject({ objectiveId })]),
    }),
    output: worldTie,
    touches: ['world'],
  }),
  'world.removeTie': command({
    input: z.strictObject({ id: worldTieId, version }),
    output: z.strictObject({ id: worldTieId }),
    touches: ['world'],
  }),
  /** What proves the rungs of the loyalty ladder, the oldest first. */
  'loyalty.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(loyaltyProof),
    reads: ['loyalty', 'account'],
  }),
  /** What proves the loyalty of every account, for whoever compares them. */
  'loyalty.listAll': query({
    input: z.strictObject({}),
    output: z.array(loyaltyProof.pick({ accountId: true, rung: true, provedOn: true })),
    reads: ['loyalty', 'account'],
  }),
  'loyalty.addProof': command({
    input: z.strictObject({ accountId, ...proofFields }),
    output: loyaltyProof,
    touches: ['loyalty'],
  }),
  'loyalty.editProof': command({
    input: z.strictObject({ id: loyaltyProofId, version, changes: changesOf(proofFields) }),
    output: loyaltyProof,
    touches: ['loyalty'],
    typed: ['title'],
  }),
  'loyalty.removeProof': command({
    input: z.strictObject({ id: loyaltyProofId, version }),
    output: z.strictObject({ id: loyaltyProofId }),
    touches: ['loyalty'],
  }),
}
