import type { Id } from '#shared/kernel/id.ts'
import type { AccountId } from '../account/model.ts'
import type { ObjectiveId } from '../plan/model.ts'
import type { SwotPart } from '../plan/plan-line.ts'
import type { Evidence } from '../relationship/evidence.ts'
import type { ContactId } from '../relationship/model.ts'

export type WorldCardId = Id<'world-card'>
export type WorldTieId = Id<'world-tie'>

/** What the world of a customer is made of, in the order in which one leads to another. */
export const worldKinds = [
  'goal',
  'pressure-inside',
  'pressure-outside',
  'initiative',
  'obstacle',
  'answer',
] as const
export type WorldKind = (typeof worldKinds)[number]

/** Something that moves the customer, or our answer to it; with who of them owns it and what says so. It outlives the plans. */
export type WorldCard = Evidence &
  Readonly<{
    id: WorldCardId
    accountId: AccountId
    kind: WorldKind
    title: string
    note: string
    /** Who of the customer's people owns it. */
    contactId: ContactId | null
    /** Where it stands in the strengths, weaknesses, opportunities and threats of the plans, if it does. */
    swot: SwotPart | null
    position: number
    version: number
  }>

/** That one card leads to another, or to an objective of a plan: exactly one of the two is given. */
export type WorldTie = Readonly<{
  id: WorldTieId
  worldCardId: WorldCardId
  otherWorldCardId: WorldCardId | null
  objectiveId: ObjectiveId | null
  version: number
}>
