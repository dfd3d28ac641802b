import { mapChanges, type MapChange } from '#shared/domain/relationship/map-diff.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useToday } from '../../../ui/use-today.ts'
import { plainText } from '../analysis/pieced.ts'
import { peopleFrom } from '../people.ts'
import type { PeopleData } from '../use-people-data.ts'
import { marksOf } from './map-marks.ts'
import { useSayChange } from './say-change.ts'
import { spanOf, stopsOf } from './time-span.ts'
import { useMapAsOf } from './use-map-as-of.ts'

const none: readonly never[] = []

type Asked = Readonly<{
  data: PeopleData
  asOf: CalendarDay
  compareWith: CalendarDay | null
  /** Whether all accounts below are looked at too. */
  isGroup: boolean
}>

/**
 * The account, or its group, at the end of one day, with what changed on it, or at the end of two, with what became different
 * between them.
 */
export function useTimeMachine({ data, asOf, compareWith, isGroup }: Asked) {
  const { accountId } = data
  const today = useToday()
  const sayChange = useSayChange()
  const ofAccount = useAsk('history.listMapDays', { accountId }, { when: !isGroup })
  const ofGroup = useAsk('history.listGroupMapDays', { accountId }, { when: isGroup })
  const days = isGroup ? ofGroup : ofAccount
  const span = useMemo(() => spanOf(asOf, compareWith), [asOf, compareWith])
  const before = useMapAsOf(accountId, span.from, isGroup)
  const after = useMapAsOf(accountId, span.to, isGroup)

  const changes = useMemo(
    (): readonly MapChange[] => (before.state && after.state ? mapChanges(before.state, after.state) : none),
    [before.state, after.state],
  )
  const marks = useMemo(
    () => marksOf(changes, (change) => plainText(sayChange(change))),
    [changes, sayChange],
  )
  const stops = useMemo(() => days.value && stopsOf(days.value, today), [days.value, today])
  const everybody = useMemo(() => {
    const left = before.people.all.filter(({ id }) => !after.people.byId.has(id))
    return span.kind === 'pair' ? peopleFrom([...after.people.all, ...left]) : after.people
  }, [span.kind, before.people, after.people])
  return {
    today,
    /** `undefined` until they are known: keys would lead nowhere before. */
    stops,
    /** Why the days with changes can't be told, if so. */
    daysFailure: days.failure,
    askDaysAgain: days.askAgain,
    span,
    before,
    after,
    changes,
    marks,
    /** Who is on any of the maps that are shown. */
    everybody,
    /** While a map is still to come, what is said of changes is that of the days before. */
    isAsking: before.isAsking || after.isAsking,
  }
}

export type TimeMachine = ReturnType<typeof useTimeMachine>
