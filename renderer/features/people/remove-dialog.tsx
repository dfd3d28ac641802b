import { displayName, type Contact } from '#shared/domain/relationship/model.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import type { PeopleData } from './use-people-data.ts'

type Props = Readonly<{
  contact: Contact
  people: People
  data: PeopleData
  onConfirm: () => void
  onCancel: () => void
}>

/** Asks before a person is removed, and says what becomes of those who report to them. */
export function RemoveDialog({ contact, people, data, onConfirm, onCancel }: Props) {
  const say = usePeopleWords()
  const name = displayName(contact)
  const manager = people.managerOf(contact)
  const count = people.reportsOf(contact.id).length
  const covers = data.relationships.filter((tie) => tie.contactId === contact.id).length
  const lines = data.lines.filter(
    (line) => line.fromContactId === contact.id || line.toContactId === contact.id,
  ).length
  const things = [
    ...(covers === 0 ? [] : [say('goesCover', { count: covers })]),
    ...(lines === 0 ? [] : [say('goesLines', { count: lines })]),
    say('goesMemberships'),
  ]

  return (
    <ConfirmDialog
      title={say('removeTitle', { name })}
      confirmLabel={say('removeIt')}
      cancelLabel={say('cancel')}
      isDestructive
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{reportsSentence()}</p>
      <p>{say('goesToo', { name, things: things.join(', ') })}</p>
      <p>{say('canUndo')}</p>
    </ConfirmDialog>
  )

  function reportsSentence(): string {
    if (count === 0) return say('noneLifted', { name })
    return manager
      ? say('liftTo', { count, name, manager: displayName(manager) })
      : say('liftToTop', { count, name })
  }
}
