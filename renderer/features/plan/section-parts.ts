import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { createContext, use, type ComponentType } from 'react'

export type SectionPartProps = Readonly<{ accountId: AccountId; planId: PlanId; isReadOnly: boolean }>

/** What stands under the text of a section, by the key of the section in its template. */
export type SectionParts = Readonly<Record<string, ComponentType<SectionPartProps>>>

/** Given from above: what other features show of an account within its plan. */
export const SectionPartsContext = createContext<SectionParts>({})

export function useSectionParts(): SectionParts {
  return use(SectionPartsContext)
}
