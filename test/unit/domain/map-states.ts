import type { MapChange, MapState } from '#shared/domain/relationship/map-diff.ts'
import { peopleOf } from '#shared/domain/relationship/map-diff.ts'
import type { Contact, InformalLine, RelationshipLevel } from '#shared/domain/relationship/model.ts'
import { aPerson } from '../people/a-person.ts'

type Given = Readonly<{
  people: Readonly<Record<string, Partial<Record<keyof Contact, unknown>>>>
  covers?: readonly (readonly [member: string, contact: string, level: RelationshipLevel])[]
  lines?: readonly (readonly [
    kind: InformalLine['kind'],
    from: string,
    to: string,
    strength: InformalLine['strength'],
  ])[]
  /** The accounts of a group, each called by its id. */
  units?: readonly string[]
  unshownUnits?: readonly string[]
}>

/** A state of the map in which everything goes by its name; a line goes by its ends and is there once. */
export function aMap({ people, covers = [], lines = [], units, unshownUnits = [] }: Given): MapState {
  const ties = new Map(covers.map((each) => [`${each[0]} ${each[1]}`, each]))
  const between = new Map(lines.map((each) => [`${each[1]} ${each[2]}`, each]))
  return {
    contacts: Object.entries(people).map(([id, about]) => aPerson(id, about)),
    relationships: [...ties].map(([id, [teamMemberId, contactId, level]]) => ({
      id,
      teamMemberId,
      contactId,
      currentLevel: level,
      targetLevel: level,
      lastTouchOn: null,
      version: 1,
    })),
    informalLines: [...between].map(([id, [kind, fromContactId, toContactId, strength]]) => ({
      id,
      kind,
      fromContactId,
      toContactId,
      strength,
      note: '',
      source: '',
      asOf: null,
      certainty: null,
      version: 1,
    })),
    teamMembers: [...new Set(covers.map(([member]) => member))].map((id) => ({
      id,
      name: id,
      role: '',
      email: '',
      phone: '',
      version: 1,
    })),
    otherContacts: [],
    ...(units && { units: units.map((id) => ({ id, name: id })), unshownUnits }),
  } as unknown as MapState
}

/** Changes in short: who, what, from and to. */
export function told(changes: readonly MapChange[]): readonly string[] {
  return changes.map((change) => {
    const who = `${peopleOf(change)
      .map(({ name }) => name)
      .join(', ')} ${change.kind}`
    switch (change.kind) {
      case 'arrived':
        return `${who} ${change.manager ? `under ${change.manager.name}` : 'at top'}`
      case 'left':
        return `${who} from ${change.manager?.name ?? 'top'}`
      case 'moved':
        return `${who} from ${change.from?.name ?? 'top'} to ${change.to?.name ?? 'top'}`
      case 'attitude':
      case 'influence':
      case 'renamed':
      case 'retitled':
      case 'external':
        return `${who} ${change.from} to ${change.to}`
      case 'assistant':
        return `${who} ${change.isNow}`
      case 'cover-gained':
      case 'cover-lost':
        return `${who} by ${change.member.name} ${change.level}`
      case 'cover-changed':
        return `${who} by ${change.member.name} ${change.from} to ${change.to}`
      case 'line-new':
      case 'line-gone':
        return `${who} ${change.tie.kind} ${change.tie.strength}`
      case 'placed':
      case 'unplaced':
        return who
      case 'unit-joined':
      case 'unit-left':
        return `${who} of ${change.unit.name}`
      case 'line-changed':
        return `${who} ${change.from.kind} ${change.from.strength} to ${change.to.kind} ${change.to.strength}`
    }
  })
}
