import type { Contact } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import type { People } from './people.ts'
import type { Selection } from './selection.ts'

/** The people who are selected where these are more than one; those who are no longer there are left out. */
export function useSeveral(people: People, selection: Selection): readonly Contact[] | undefined {
  return useMemo(() => {
    if (selection.length < 2) return undefined
    const contacts = selection.flatMap((id) => people.byId.get(id) ?? [])
    return contacts.length < 2 ? undefined : contacts
  }, [people, selection])
}
