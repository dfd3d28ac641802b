import { fieldsOfAdded } from '#shared/domain/paste/paste-plan.ts'
import type { Above, Proposal, ProposedManager } from '#shared/domain/paste/proposal.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { People } from '../people.ts'
import type { SayPaste } from './paste-words.ts'

/** What keeping a row would do, in a word or two. */
export function sayWhat(say: SayPaste, { problem, meaning, changes, isChange, fields }: Proposal): string {
  if (problem !== null) return say(`problem-${problem}`)
  if (meaning.kind === 'new') return say(fields.firstName + fields.lastName === '' ? 'what-post' : 'what-new')
  if (!isChange) return say('what-same')
  return changes.length === 0 ? say('moved') : say('changes', { count: changes.length })
}

export function sayAbove(
  say: SayPaste,
  above: Above,
  people: People,
  proposals: readonly Proposal[],
): string {
  switch (above.kind) {
    case 'contact': {
      const contact = people.byId.get(above.id)
      return contact ? displayName(contact) : ''
    }
    case 'row': {
      const row = proposals[above.row]
      return row ? displayName(row.fields) : ''
    }
    case 'added':
      return say('added', { name: displayName(fieldsOfAdded(above.text)) })
  }
}

export function sayManager(
  say: SayPaste,
  manager: ProposedManager,
  people: People,
  proposals: readonly Proposal[],
): string {
  switch (manager.kind) {
    case 'as-is':
      return say('asIs')
    case 'top':
      return say('top')
    case 'unknown':
      return say('unknown', { name: manager.text })
    case 'several':
      return say('several', { name: manager.text })
    case 'contact':
    case 'row':
    case 'added':
      return sayAbove(say, manager, people, proposals)
  }
}
