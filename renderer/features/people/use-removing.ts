import type { Contact } from '#shared/domain/relationship/model.ts'
import { useState } from 'react'
import type { People } from './people.ts'
import type { PeopleCommands } from './use-people-commands.ts'
import type { PeoplePlace } from './use-people-place.ts'

type Options = Readonly<{
  people: People
  place: PeoplePlace
  commands: PeopleCommands
  focusSelected: (id: string | null) => void
}>

/** Who is about to be removed, and what becomes of the selection once they are. */
export function useRemoving({ people, place, commands, focusSelected }: Options) {
  const [leaving, setLeaving] = useState<readonly Contact[]>([])
  const removeOne = async (contact: Contact): Promise<void> => {
    if (!(await commands.remove(contact))) return
    if (contact.managerId === null) place.selectNobody()
    else place.select(contact.managerId, 'as-is')
    focusSelected(contact.managerId)
  }
  return {
    leaving,
    start: (contact: Contact): void => {
      // Ahead of what is painted: keys may come faster.
      const all = place.selectionNow().flatMap((id) => people.byId.get(id) ?? [])
      setLeaving(all.includes(contact) ? all : [contact])
    },
    startAll: setLeaving,
    keep: (): void => setLeaving([]),
    remove: async (contacts: readonly Contact[]): Promise<void> => {
      setLeaving([])
      const [first, second] = contacts
      if (first && !second) return removeOne(first)
      if (await commands.removeSeveral(contacts)) place.selectNobody()
    },
  }
}
