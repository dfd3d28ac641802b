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

/** The map of an account, or of its whole group, at the end of a day. The one before stands until it is there. */
export function useMapAsOf(accountId: AccountId, day: CalendarDay, isGroup: boolean) {
  const today = useToday()
  const asOf = { day: day < today ? day : present }
  const ofAccount = useAsk('history.getAccountAsOf', { accountId, asOf }, { when: !isGroup })
  const ofGroup = useAsk('history.getGroupAsOf', { accountId, asOf }, { when: isGroup })
  const answer = isGroup ? ofGroup : ofAccount
  const { isAsking, failure, askAgain } = answer
  const accountState = isGroup ? undefined : ofAccount.value?.state
  const groupState = isGroup ? ofGroup.value?.state : undefined
  const isKnown = answer.value !== undefined
  const map = useMemo(() => {
    const units = groupState?.accounts
    const state: MapState = groupState
      ? { ...groupState, units: groupState.accounts, unshownUnits: groupState.leftIds }
      : (accountState ?? nothing)
    const people = peopleFrom(state.contacts)
    return {
      /** `undefined` until the first answer. */
      state: isKnown ? state : undefined,
      /** The same with what else is told of the people: their part in buying centers. */
      parts: groupState ?? accountState ?? undefined,
      isThere: !isKnown || Boolean(groupState ?? accountState),
      people,
      lines: drawableLines(people, state.informalLines),
      /** The accounts that the map shows in frames, where there were several. */
      frames: units && units.length > 1 ? units : undefined,
      /** How many accounts of the group are not shown. */
      left: groupState?.left ?? 0,
    }
  }, [isKnown, accountState, groupState])
  return { ...map, day, isAsking, failure, askAgain }
}

export type MapAsOf = ReturnType<typeof useMapAsOf>
