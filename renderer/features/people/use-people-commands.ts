import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useDo } from '../../api/use-do.ts'

/** What the map and its keys do to a person. Failures are shown in the general way. */
export function usePeopleCommands() {
  const edit = useDo('contact.edit')
  const move = useDo('contact.move')
  const remove = useDo('contact.remove')
  return useMemo(
    () => ({
      setAttitude: ({ id, version }: Contact, attitude: Attitude | null) =>
        void edit({ id, version, changes: { attitude } }),
      setInfluence: ({ id, version }: Contact, influence: Influence | null) =>
        void edit({ id, version, changes: { influence } }),
      move: ({ id, version }: Contact, managerId: ContactId | null) => void move({ id, version, managerId }),
      remove: ({ id, version }: Contact) => remove({ id, version }),
    }),
    [edit, move, remove],
  )
}

export type PeopleCommands = ReturnType<typeof usePeopleCommands>
