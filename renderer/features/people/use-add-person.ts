import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { useTry, type Outcome } from '../../api/use-do.ts'
import { neighborIn, type NewPlace } from './new-place.ts'

type Fields = Readonly<{ firstName: string; lastName: string; title: string; department: string }>

/** Adds a person at a place of the hierarchy; above somebody, that person then reports to the new one. */
export function useAddPerson(accountId: AccountId) {
  const add = useTry('contact.add')
  const addAbove = useTry('contact.addAbove')

  return async (fields: Fields, place: NewPlace): Promise<Outcome<ContactId>> => {
    const added = await (place.kind === 'above'
      ? addAbove({ reportId: place.reportId, ...fields })
      : add({ accountId, managerId: neighborIn(place), ...fields }))
    return added.ok ? { ok: true, value: added.value.id } : added
  }
}
