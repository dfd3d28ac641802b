import type { AccountId } from '#shared/domain/account/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { useTry, type Outcome } from '../../api/use-do.ts'
import type { NewPlace } from './new-place.ts'
import type { People } from './people.ts'

type Fields = Readonly<{ firstName: string; lastName: string; title: string; department: string }>

/** Adds a person at a place of the hierarchy; above somebody, that person then reports to the new one. */
export function useAddPerson(accountId: AccountId, people: People) {
  const add = useTry('contact.add')
  const move = useTry('contact.move')

  return async (fields: Fields, place: NewPlace): Promise<Outcome<ContactId>> => {
    const report = place.kind === 'above' ? people.byId.get(place.reportId) : undefined
    const managerId = place.kind === 'below' ? place.managerId : (report?.managerId ?? null)
    const added = await add({ accountId, managerId, ...fields })
    if (!added.ok) return added

    if (report) {
      const moved = await move({ id: report.id, version: report.version, managerId: added.value.id })
      if (!moved.ok) return moved
    }
    return { ok: true, value: added.value.id }
  }
}
