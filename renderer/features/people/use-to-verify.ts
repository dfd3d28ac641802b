import type { Output } from '#shared/contract/contract.ts'
import { weightOf } from '#shared/domain/relationship/judgement.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import type { PostDoubt } from '#shared/domain/relationship/post.ts'
import { judgementsToVerify, type ToVerify } from '#shared/domain/relationship/to-verify.ts'
import { useMemo } from 'react'
import { useCalm } from '../../ui/use-calm.ts'
import type { SignsOf } from './look/card-signs.ts'
import type { People } from './people.ts'
import type { PeopleData } from './use-people-data.ts'

type Centers = Output<'buying-center.listByAccount'>

/** Somebody whose firm or title should be verified. */
export type PostToVerify = Readonly<{ contact: Contact; doubt: PostDoubt }>

/** What should be asked again of those who are shown, with the buying centers that some of it is thought in. */
export function useToVerify(
  { lines, aging, centers }: PeopleData,
  people: People,
  signs: SignsOf,
): Readonly<{ items: readonly ToVerify[]; posts: readonly PostToVerify[]; centers: Centers }> {
  // What is drawn goes first: how many there are to verify may be told a moment later.
  const calm = useCalm(people)
  const items = useMemo(
    () => judgementsToVerify(calm.all, centers, lines, aging),
    [calm, centers, lines, aging],
  )
  const calmSigns = useCalm(signs)
  const posts = useMemo(() => postsToVerify(calm, calmSigns), [calm, calmSigns])
  return { items, posts, centers }
}

/** Those with the most influence first. */
function postsToVerify(people: People, signs: SignsOf): readonly PostToVerify[] {
  const weight = ({ contact: { influence } }: PostToVerify): number =>
    influence === null ? 0 : weightOf(influence)
  const found: PostToVerify[] = []
  for (const [id, { posts }] of signs) {
    const contact = posts.length === 0 ? undefined : people.byId.get(id)
    if (contact) for (const doubt of posts) found.push({ contact, doubt })
  }
  return found.sort((one, other) => weight(other) - weight(one))
}
