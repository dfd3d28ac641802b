import type { CommandName, Output, Payload } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'

export type Do = <N extends CommandName>(name: N, input: Payload<N>) => Promise<Output<N>>

/** What the keys of the sample became in the workspace. */
export type Known = Readonly<{
  teamMembers: Map<string, TeamMemberId>
  productLines: Map<string, ProductLineId>
  accounts: Map<string, AccountId>
  contacts: Map<string, ContactId>
}>

export function idOf<I>(ids: ReadonlyMap<string, I>, key: string): I {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The sample names ${key}, which is not in it`)
  return id
}

export function idOrNone<I>(ids: ReadonlyMap<string, I>, key: string | null): I | null {
  return key === null ? null : idOf(ids, key)
}
