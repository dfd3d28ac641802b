import { usualHalfLifeDays, type Aging } from '#shared/domain/relationship/aging.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo } from 'react'
import { useAsk } from './use-ask.ts'

/** What evidence is aged by on a day: the half-life that the workspace sets. */
export function useAging(today: CalendarDay): Aging {
  const workspace = useAsk('workspace.get', {})
  const halfLifeDays = workspace.value?.evidenceHalfLifeDays ?? usualHalfLifeDays
  return useMemo(() => ({ today, halfLifeDays }), [today, halfLifeDays])
}
