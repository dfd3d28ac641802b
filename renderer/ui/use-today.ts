import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useEffect, useState } from 'react'
import { localDay } from './local-day.ts'

const lookEveryMs = 60_000

/** The day it is where the user sits. A page that stays open over midnight goes on with the new day. */
export function useToday(): CalendarDay {
  const [today, setToday] = useState(() => localDay(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setToday(localDay(new Date())), lookEveryMs)
    return () => clearInterval(timer)
  }, [])
  return today
}
