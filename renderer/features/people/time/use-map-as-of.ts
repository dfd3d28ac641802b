import type { AccountId } from '#shared/domain/account/model.ts'
import type { MapState } from '#shared/domain/relationship/map-diff.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo } from 'react'
import { present } from '../../../api/present.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { useToday } from '../../../ui/use-today.ts'
import { drawableLines, peopleFrom } from '../people.ts'

const nothing: MapState = {
  contacts: [],
  relationships: [],
  informalLines: [],
  teamMembers: [],
  otherContacts: [],
}

/** The map of an account at the end of a day. The one before stands until it is there. */
export function useMapAsOf(accountId: AccountId, day: CalendarDay) {
  const today = useToday()
  const answer = useAsk('history.getAccountAsOf', { accountId, asOf: { day: day < today ? day : present } })
  const { value, isAsking, failure, askAgain } = answer
  const map = useMemo(() => {
    const state: MapState = value?.state ?? nothing
    const people = peopleFrom(state.contacts)
    return {
      /** `undefined` until the first answer. */
      state: value && state,
      /** The same with what else is told of the people: their part in buying centers. */
      parts: value?.state ?? undefined,
      isThere: value?.state !== null,
      people,
      lines: drawableLines(people, state.informalLines),
    }
  }, [value])
  return { ...map, day, isAsking, failure, askAgain }
}

export type MapAsOf = ReturnType<typeof useMapAsOf>
