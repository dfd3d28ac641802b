import { withoutPerson, type AccountPeople } from '#shared/domain/network/account-people.ts'
import { whatIf } from '#shared/domain/network/what-if.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useCalm } from '../../../ui/use-calm.ts'
import type { People } from '../people.ts'
import type { PeopleData } from '../use-people-data.ts'

/**
 * The account as the analysis sees it, or all accounts of the group where its map spans them: as it is and, where one looks at it without somebody, as it would be. It follows what is
 * edited a little later: whoever types goes first.
 */
export function useNetwork(data: PeopleData, people: People, withoutId: string | null) {
  const { lines, relationships, team, centers, frames } = data
  const current = useMemo(
    (): AccountPeople => ({
      contacts: people.all,
      lines,
      relationships,
      team,
      centers: centers.map(({ center: { id, name, accountId }, members, roles }) => ({
        id,
        name: named(name, frames?.find((frame) => frame.id === accountId)?.name),
        members,
        roles,
      })),
    }),
    [people, lines, relationships, team, centers, frames],
  )
  const account = useCalm(current)
  const leaving = withoutId === null ? undefined : people.byId.get(withoutId)?.id
  const seen = useMemo(
    () => (leaving === undefined ? account : withoutPerson(account, leaving)),
    [account, leaving],
  )
  return {
    /** As it is. */
    account,
    /** As one looks at it: without whoever is taken off. */
    seen,
    whatIf: useMemo(() => (leaving === undefined ? undefined : whatIf(account, leaving)), [account, leaving]),
    leaving,
  }
}

/** Of a group, whose buying center it is stands with it: several may be called alike. */
function named(center: string, account: string | undefined): string {
  return account === undefined ? center : `${account}: ${center}`
}

export type SeenNetwork = ReturnType<typeof useNetwork>

/** Those of the lines that do not end at somebody who is taken off. */
export function linesWithout<L extends Readonly<{ fromContactId: ContactId; toContactId: ContactId }>>(
  lines: readonly L[],
  leaving: ContactId | undefined,
): readonly L[] {
  if (leaving === undefined) return lines
  return lines.filter((line) => line.fromContactId !== leaving && line.toContactId !== leaving)
}
