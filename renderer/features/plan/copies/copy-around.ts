import type { Output } from '#shared/contract/contract.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { createContext, type ComponentType } from 'react'

export type AccountState = NonNullable<Output<'history.getAccountAsOf'>['state']>
export type CopyPartProps = Readonly<{ then: AccountState; planId: PlanId }>

/** What a plan stood on, in the order in which it is shown. */
export const copyParts = ['people', 'centers', 'opportunities', 'world', 'parts'] as const
export type CopyPart = (typeof copyParts)[number]

/** Given from above: how another feature shows of an account what it was. */
export const CopyAroundContext = createContext<
  Readonly<Partial<Record<CopyPart, ComponentType<CopyPartProps>>>>
>({})
