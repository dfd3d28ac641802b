import type { NetworkLine, NetworkPerson } from '#shared/domain/network/network.ts'
import type {
  ContactId,
  InformalLineKind,
  RelationshipLevel,
  TeamMemberId,
} from '#shared/domain/relationship/model.ts'

export const idOf = (name: string) => name as ContactId
export const memberIdOf = (name: string) => name as TeamMemberId

/** Somebody of medium influence who is neutral; a name that ends in `?` is a post whose holder is not known. */
export function aPerson(name: string, about: Partial<NetworkPerson> = {}): NetworkPerson {
  const isPost = name.endsWith('?')
  return {
    id: idOf(name),
    firstName: isPost ? '' : name,
    lastName: '',
    title: isPost ? name : '',
    managerId: null,
    attitude: 0,
    influence: 'medium',
    ...about,
  }
}

export function aLine(
  from: string,
  to: string,
  kind: InformalLineKind = 'ally',
  strength: 1 | 2 | 3 = 3,
): NetworkLine {
  return { fromContactId: idOf(from), toContactId: idOf(to), kind, strength }
}

export function aKnowing(member: string, contact: string, currentLevel: RelationshipLevel = 'vendor') {
  return {
    teamMemberId: memberIdOf(member),
    contactId: idOf(contact),
    currentLevel,
    targetLevel: 'problem-solver' as RelationshipLevel,
  }
}
