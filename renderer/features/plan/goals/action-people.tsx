import type { AccountId } from '#shared/domain/account/model.ts'
import type { Action } from '#shared/domain/plan/model.ts'
import { displayName, type ContactId } from '#shared/domain/relationship/model.ts'
import { useParams } from 'react-router'
import { useAskAll } from '../../../api/use-ask-all.ts'
import { useDesk } from '../desk.ts'
import { useGoalWords } from './goal-words.ts'
import { PickedList } from './picked-list.tsx'

/** The people of the account whom an action concerns. */
export function ActionPeople({ action, title }: Readonly<{ action: Action; title: string }>) {
  const say = useGoalWords()
  const { edits, isReadOnly } = useDesk()
  const accountId = useParams()['accountId'] as AccountId
  const people = useAskAll('contact.listByAccount', { accountId })
  if (!people.value) return null
  const names = people.value.map((contact) => ({ id: contact.id, name: displayName(contact) }))
  const picked = action.contactIds ?? []
  const keep = (ids: readonly ContactId[]): void =>
    edits.editAction(action, { contactIds: ids.length === 0 ? null : [...ids] })

  return (
    <PickedList
      all={names}
      picked={picked}
      label={say('peopleOf', { title })}
      addLabel={say('addPerson')}
      sayRemove={(name) => say('removePerson', { name })}
      isReadOnly={isReadOnly}
      onKeep={keep}
    />
  )
}
