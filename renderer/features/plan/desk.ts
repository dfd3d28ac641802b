import type { Action, ActionId, PlanSection } from '#shared/domain/plan/model.ts'
import type { TeamMember } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { createContext, use } from 'react'
import type { PlanEdits } from './use-plan-edits.ts'

/** What every line of a plan needs: who can own an action, which day it is, and what may be done. */
export type Desk = Readonly<{
  team: readonly TeamMember[]
  today: CalendarDay
  /** What belongs into a section, by its key. */
  guidance: ReadonlyMap<string, string>
  edits: PlanEdits
  isReadOnly: boolean
}>

export const DeskContext = createContext<Desk | undefined>(undefined)

/** All actions of the plan, by id. Apart from the desk, which stays the same over edits. */
export const ActionsContext = createContext<ReadonlyMap<ActionId, Action>>(new Map())

/** The sections of the plan with their texts. */
export const SectionsContext = createContext<readonly PlanSection[]>([])

export function useSectionsOfPlan(): readonly PlanSection[] {
  return use(SectionsContext)
}

export function useActionsOfPlan(): ReadonlyMap<ActionId, Action> {
  return use(ActionsContext)
}

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('There is no plan above')
  return desk
}
