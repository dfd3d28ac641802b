import type { Payload } from '#shared/contract/contract.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useDo } from '../../api/use-do.ts'

type Changes = Payload<'contact.editSeveral'>['changes']

/** What the map and its keys do to a person. Failures are shown in the general way. */
export function usePeopleCommands() {
  const edit = useDo('contact.edit')
  const editSeveral = useDo('contact.editSeveral')
  const move = useDo('contact.move')
  const remove = useDo('contact.remove')
  const removeSeveral = useDo('contact.removeSeveral')
  return useMemo(
    () => ({
      /** Edits one person, or several in one command. */
      edit: (contacts: readonly Contact[], changes: Omit<Changes, 'managerId'>): void => {
        const [first, ...others] = contacts
        if (first === undefined) return
        if (others.length > 0) void editSeveral({ contacts: contacts.map(known), changes })
        else void edit({ ...known(first), changes })
      },
      moveSeveral: (contacts: readonly Contact[], managerId: ContactId | null) =>
        void editSeveral({ contacts: contacts.map(known), changes: { managerId } }),
      move: ({ id, version }: Contact, managerId: ContactId | null) => void move({ id, version, managerId }),
      remove: ({ id, version }: Contact) => remove({ id, version }),
      removeSeveral: (contacts: readonly Contact[]) => removeSeveral({ contacts: contacts.map(known) }),
    }),
    [edit, editSeveral, move, remove, removeSeveral],
  )
}

function known({ id, version }: Contact): Readonly<{ id: ContactId; version: number }> {
  return { id, version }
}

export type PeopleCommands = ReturnType<typeof usePeopleCommands>
