import type { AccountId } from '#shared/domain/account/model.ts'
import { useMemo } from 'react'
import { useAskAll } from '../../api/use-ask-all.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useAging } from '../../api/use-aging.ts'
import { useToday } from '../../ui/use-today.ts'
import { drawableLines, peopleFrom } from './people.ts'

const none: readonly never[] = []

/** Everything the page is made of: the account's people, who of us covers them, and the informal lines among them. */
export function usePeopleData(accountId: AccountId) {
  const contacts = useAskAll('contact.listByAccount', { accountId })
  const relationships = useAsk('relationship.listByAccount', { accountId })
  const lines = useAsk('informal-line.listByAccount', { accountId })
  const team = useAsk('team-member.list', {})
  const state = useAsk('application.getState', {})
  const aging = useAging(useToday())

  const people = useMemo(() => contacts.value && peopleFrom(contacts.value), [contacts.value])
  const allLines = lines.value ?? none
  const drawn = useMemo(() => (people ? drawableLines(people, allLines) : none), [people, allLines])
  return {
    accountId,
    aging,
    people,
    relationships: relationships.value ?? none,
    lines: allLines,
    drawnLines: drawn,
    team: team.value ?? none,
    isReadOnly: state.value?.workspace?.mode !== 'edit',
    failure: contacts.failure,
    askAgain: contacts.askAgain,
  }
}

export type PeopleData = ReturnType<typeof usePeopleData>
