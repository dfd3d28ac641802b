import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import { useMemo, useRef } from 'react'
import { useAskAll } from '../../api/use-ask-all.ts'
import { useAskAccounts } from '../../api/use-ask-accounts.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useAging } from '../../api/use-aging.ts'
import { useToday } from '../../ui/use-today.ts'
import { drawableLines, peopleFrom, type People } from './people.ts'

const none: readonly never[] = []
const noCenters: Output<'buying-center.listByAccount'> = []

/** Everything the page is made of: the people of the account, or of its whole group, who of us covers them, and the informal lines among them. */
export function usePeopleData(accountId: AccountId, isGroup: boolean) {
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const relationships = useAsk('relationship.listByAccount', { accountId })
  const lines = useAsk('informal-line.listByAccount', { accountId })
  const team = useAsk('team-member.list', {})
  const state = useAsk('application.getState', {})
  const aging = useAging(useToday())

  const group = useAsk('account.listGroup', { id: accountId })
  const accounts = group.value?.accounts ?? none
  const others = useMemo(
    () => (isGroup ? accounts.map(({ id }) => id).filter((id) => id !== accountId) : none),
    [accounts, accountId, isGroup],
  )
  const since = addDays(aging.today, -aging.halfLifeDays)
  const more = useAskAccounts(others, since)
  const ownCenters = useAsk('buying-center.listByAccount', { accountId }).value ?? noCenters
  const ownChanges = useAsk('history.listPostChanges', { accountId, since }).value ?? none
  const own = contacts.value
  const isThere = !isGroup || (group.value !== undefined && more.contacts !== undefined)
  const before = useRef<People>(undefined)
  const people = useMemo(() => {
    if (!own || !isThere) return undefined
    return (before.current = peopleFrom(more.contacts ? [...own, ...more.contacts] : own, before.current))
  }, [own, isThere, more.contacts])
  const ownLines = lines.value ?? none
  const allLines = useMemo(
    () => (more.lines?.length ? [...ownLines, ...more.lines] : ownLines),
    [ownLines, more.lines],
  )
  const ownRelationships = relationships.value ?? none
  const allRelationships = useMemo(
    () => (more.relationships?.length ? [...ownRelationships, ...more.relationships] : ownRelationships),
    [ownRelationships, more.relationships],
  )
  const centers = useMemo(
    () => (more.centers?.length ? [...ownCenters, ...more.centers] : ownCenters),
    [ownCenters, more.centers],
  )
  const postChanges = useMemo(
    () => (more.postChanges?.length ? [...ownChanges, ...more.postChanges] : ownChanges),
    [ownChanges, more.postChanges],
  )
  const drawn = useMemo(() => (people ? drawableLines(people, allLines) : none), [people, allLines])
  return {
    accountId,
    aging,
    people,
    relationships: allRelationships,
    /** The buying centers with their members, of all accounts whose people are shown. */
    centers,
    /** Whose title or address was changed within the half-life of evidence. */
    postChanges,
    /** The account and those below it. */
    group: accounts,
    /** How many accounts of the group are not shown, where it is shown: the map draws so many at most. */
    groupLeft: isGroup ? (group.value?.left ?? 0) : 0,
    /** The accounts that the map shows in frames, where it shows the whole group. */
    frames: isGroup && accounts.length > 1 ? accounts : undefined,
    lines: allLines,
    drawnLines: drawn,
    team: team.value ?? none,
    isReadOnly: state.value?.workspace?.mode !== 'edit',
    failure: contacts.failure,
    askAgain: contacts.askAgain,
  }
}

export type PeopleData = ReturnType<typeof usePeopleData>
