import { decidersOf, type AccountPeople } from '#shared/domain/network/account-people.ts'
import { coverageMatrix } from '#shared/domain/network/coverage-matrix.ts'
import { useMemo } from 'react'
import type { People } from '../people.ts'
import type { PeopleData } from '../use-people-data.ts'

/** The matrix of contacts and team members of the account as it is, made when it is asked for first. */
export function useCoverage(
  { relationships, team }: PeopleData,
  people: People,
  { centers }: Pick<AccountPeople, 'centers'>,
) {
  const deciders = useMemo(() => decidersOf({ centers }), [centers])
  return useMemo(
    () => madeOnce(() => coverageMatrix(people.all, relationships, team, deciders)),
    [people, relationships, team, deciders],
  )
}

function madeOnce<V>(make: () => V): () => V {
  let made: Readonly<{ value: V }> | undefined
  return () => (made ??= { value: make() }).value
}
