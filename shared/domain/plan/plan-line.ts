import type { Id } from '#shared/kernel/id.ts'
import type { BenefitId } from '../buying-center/benefits.ts'
import type { WorldCardId } from '../world/model.ts'
import type { PlanId } from './model.ts'

export type PlanLineId = Id<'plan-line'>

export const swotParts = ['strength', 'weakness', 'opportunity', 'threat'] as const
export type SwotPart = (typeof swotParts)[number]

/** What a value proposition says: what we bring, how they gain, what we gain in return. */
export const valueParts = ['we-bring', 'they-gain', 'we-gain'] as const
export type ValuePart = (typeof valueParts)[number]

export const planLineParts = [...swotParts, ...valueParts] as const
export type PlanLinePart = (typeof planLineParts)[number]

/** One line under a heading of a plan; with what of the customer's world or of a buying center's benefits it speaks of. */
export type PlanLine = Readonly<{
  id: PlanLineId
  planId: PlanId
  part: PlanLinePart
  title: string
  worldCardId: WorldCardId | null
  benefitId: BenefitId | null
  position: number
  version: number
}>
