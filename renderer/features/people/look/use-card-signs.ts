import type { Aging } from '#shared/domain/relationship/aging.ts'
import { fourInfluences, meaningsOf, sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import type { ContactId, Relationship } from '#shared/domain/relationship/model.ts'
import { useMemo, useRef } from 'react'
import type { People } from '../people.ts'
import type { PeopleData } from '../use-people-data.ts'
import { signsOf, type CenterInView, type Reckoned, type SignsOf } from './card-signs.ts'

const none: readonly never[] = []

/** The signs on the cards as they are, of all accounts whose people are shown. */
export function useCardSigns(data: PeopleData, people: People): SignsOf {
  const { relationships, aging, postChanges } = data
  const centers = useMemo(
    () => data.centers.map(({ center: { name }, members }): CenterInView => ({ name, members })),
    [data.centers],
  )
  const before = useRef<Reckoned>(undefined)
  return useMemo(() => {
    const account = { contacts: people.all, relationships, centers, postChanges }
    const signs = signsOf(account, aging, before.current)
    before.current = { account, aging, signs }
    return signs
  }, [people, relationships, centers, postChanges, aging])
}

type PastState = Readonly<{
  relationships: readonly Relationship[]
  buyingCenters: readonly Readonly<{ id: string; name: string }>[]
  members: readonly Readonly<{ contactId: ContactId; buyingCenterId: string; roles: readonly string[] }>[]
}>

/** What a firm's own roles meant on a day in the past is not known; those that come along mean what they always did. */
const rolesAlong = [...sixRoles.roles, ...fourInfluences.roles]

/** The signs on the cards of a day in the past. What changed before it is not asked for: of changes only those are said that were heard of then. */
export function usePastSigns(state: PastState | undefined, people: People, aging: Aging): SignsOf {
  return useMemo(() => {
    const members = Map.groupBy(state?.members ?? none, ({ buyingCenterId }) => buyingCenterId)
    const centers = (state?.buyingCenters ?? none).map(({ id, name }) => ({
      name,
      members: (members.get(id) ?? none).map(({ contactId, roles }) => ({
        contactId,
        roles: meaningsOf(roles, rolesAlong),
      })),
    }))
    const account = {
      contacts: people.all,
      relationships: state?.relationships ?? none,
      centers,
      postChanges: none,
    }
    return signsOf(account, aging)
  }, [state, people, aging])
}
