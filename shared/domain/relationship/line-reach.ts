import type { AccountId } from '../account/model.ts'
import type { Contact } from './model.ts'

type End = Readonly<{ contact: Pick<Contact, 'externalKind'>; topAccountId: AccountId }>

/**
 * Whether an informal line may join two people: those of one group, and anybody with somebody from outside, who may know people at
 * several customers. Between two groups nothing else can be told: no map would draw it.
 * @param one, other each with the account at the top of the tree that theirs belongs to
 */
export function canBeTied(one: End, other: End): boolean {
  const isOutside = [one, other].some(({ contact }) => contact.externalKind !== null)
  return isOutside || one.topAccountId === other.topAccountId
}
