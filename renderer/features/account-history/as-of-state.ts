import type { Output } from '#shared/contract/contract.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'

export type AccountState = NonNullable<Output<'history.getAccountAsOf'>['state']>

/** What has become of a thing since: nothing, something else, or it is gone. */
export type Fate = 'same' | 'changed' | 'gone'

/** @param now the things of its kind today */
export function fateOf<T extends Readonly<{ id: string; version: number }>>(
  then: T,
  now: readonly T[],
): Fate {
  const today = now.find(({ id }) => id === then.id)
  if (!today) return 'gone'
  return sameBut(then) === sameBut(today) ? 'same' : 'changed'
}

/** How many people are there today who were not then. */
export function addedSince(then: AccountState, now: AccountState | null): number {
  const known = new Set<string>(then.contacts.map(({ id }) => id))
  return (now?.contacts ?? []).filter(({ id }) => !known.has(id)).length
}

/** Those above before those below, as far as the lines lead; each with how deep it stands. */
export function inHierarchy(
  contacts: readonly Contact[],
): readonly Readonly<{ contact: Contact; depth: number }>[] {
  const known = new Set<string>(contacts.map(({ id }) => id))
  const below = Map.groupBy(contacts, ({ managerId }) =>
    managerId && known.has(managerId) ? managerId : null,
  )
  const walk = (managerId: string | null, depth: number): { contact: Contact; depth: number }[] =>
    (below.get(managerId as never) ?? []).flatMap((contact) => [
      { contact, depth },
      ...walk(contact.id, depth + 1),
    ])
  return walk(null, 0)
}

/** A change and its undo count the version up and leave all else as it was. */
function sameBut({ version: _version, ...rest }: Readonly<{ version: number }>): string {
  return JSON.stringify(rest)
}
