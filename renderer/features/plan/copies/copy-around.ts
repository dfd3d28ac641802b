import type { Output } from '#shared/contract/contract.ts'
import type { ObjectiveId, PlanId } from '#shared/domain/plan/model.ts'
import { createContext, type ComponentType } from 'react'

export type AccountState = NonNullable<Output<'history.getAccountAsOf'>['state']>
export type CopyPartProps = Readonly<{ then: AccountState; planId: PlanId }>
export type CopyMetricsProps = Readonly<{ then: AccountState; objectiveId: ObjectiveId }>

/** What a plan had beside its texts and what it stood on, in the order in which it is shown. */
export const copyParts = ['investments', 'people', 'centers', 'opportunities', 'world', 'parts'] as const
export type CopyPart = (typeof copyParts)[number]

type CopyAround = Readonly<
  Partial<Record<CopyPart, ComponentType<CopyPartProps>>> & {
    /** What stands under each objective. */
    metrics?: ComponentType<CopyMetricsProps>
  }
>

/** Given from above: how another feature shows of an account what it was. */
export const CopyAroundContext = createContext<CopyAround>({})
