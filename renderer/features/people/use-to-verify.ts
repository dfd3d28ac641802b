import type { Output } from '#shared/contract/contract.ts'
import { judgementsToVerify, type ToVerify } from '#shared/domain/relationship/to-verify.ts'
import { useDeferredValue, useMemo } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { People } from './people.ts'
import type { PeopleData } from './use-people-data.ts'

type Centers = Output<'buying-center.listByAccount'>

const none: Centers = []

/** What of the account should be asked again, with the buying centers that some of it is thought in. */
export function useToVerify(
  { accountId, lines, aging }: PeopleData,
  people: People,
): Readonly<{ items: readonly ToVerify[]; centers: Centers }> {
  const asked = useAsk('buying-center.listByAccount', { accountId })
  const centers = asked.value ?? none
  // What is drawn goes first: how many there are to verify may be told a moment later.
  const calm = useDeferredValue(people)
  const items = useMemo(
    () => judgementsToVerify(calm.all, centers, lines, aging),
    [calm, centers, lines, aging],
  )
  return { items, centers }
}
