import type { CommandName, Output, Payload } from '#shared/contract/contract.ts'
import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'

export type Do = <N extends CommandName>(name: N, input: Payload<N>) => Promise<Output<N>>

/** Something that happened in the sample so many days ago. */
export type Happening = Readonly<{ daysAgo: number; happen: () => Promise<void> }>

/** What the keys of the sample became in the workspace. */
export type Known = Readonly<{
  teamMembers: Map<string, TeamMemberId>
  productLines: Map<string, ProductLineId>
  accounts: Map<string, AccountId>
  contacts: Map<string, ContactId>
  centers: Map<string, BuyingCenterId>
  /** By the keys of buying center and contact. */
  members: Map<string, Readonly<{ id: MemberId; version: number }>>
}>

export function idOf<I>(ids: ReadonlyMap<string, I>, key: string): I {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The sample names ${key}, which is not in it`)
  return id
}

export function memberOf(
  known: Known,
  centerKey: string,
  contactKey: string,
): { id: MemberId; version: number } {
  const member = known.members.get(`${centerKey} ${contactKey}`)
  if (!member) throw new Error(`The sample has no ${contactKey} in ${centerKey}`)
  return member
}

export function idOrNone<I>(ids: ReadonlyMap<string, I>, key: string | null): I | null {
  return key === null ? null : idOf(ids, key)
}
