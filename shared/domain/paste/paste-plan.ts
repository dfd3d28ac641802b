import { findLoop } from '#shared/kernel/hierarchy.ts'
import { folded } from '../import/folded.ts'
import { displayName, type Contact, type ContactId } from '../relationship/model.ts'
import { looksLikeTitle } from './kinds-of-text.ts'
import { blankFields, type PastedField, type PastedFields } from './pasted.ts'
import { personName } from './person-name.ts'
import type { Proposal, ProposedManager } from './proposal.ts'

/** Somebody whom a row reports to: of the account, or of those who are created. */
export type AboveRef = Readonly<{ to: 'existing'; id: ContactId }> | Readonly<{ to: 'new'; key: number }>

/** What keeping a pasted text does, in one go. `manager` is left out where nothing is said of it, and `null` at the top. */
export type PastePlan = Readonly<{
  creates: readonly Readonly<{ key: number; fields: PastedFields; manager: AboveRef | null }>[]
  edits: readonly Readonly<{
    id: ContactId
    version: number
    changes: Readonly<{ [F in PastedField]?: string | undefined }>
    manager?: AboveRef | null | undefined
  }>[]
}>

/** The rows that are taken, with those who are added because a row names them as its manager. */
export function planOf(proposals: readonly Proposal[]): PastePlan {
  const taken = proposals.filter(({ isTaken, isChange }) => isTaken && isChange)
  const added = new Map<string, Readonly<{ key: number; text: string }>>()
  for (const { manager } of taken) {
    if (manager.kind !== 'added' || added.has(folded(manager.text))) continue
    added.set(folded(manager.text), { key: proposals.length + added.size, text: manager.text })
  }
  const refOf = (manager: ProposedManager): AboveRef | null | undefined => {
    switch (manager.kind) {
      case 'as-is':
      case 'unknown':
      case 'several':
        return undefined
      case 'top':
        return null
      case 'contact':
        return { to: 'existing', id: manager.id }
      case 'added': {
        const post = added.get(folded(manager.text))
        return post && { to: 'new', key: post.key }
      }
      case 'row': {
        const above = proposals[manager.row]
        if (above?.meaning.kind === 'known') return { to: 'existing', id: above.meaning.contact.id }
        return above?.isTaken ? { to: 'new', key: manager.row } : undefined
      }
    }
  }
  return {
    creates: [
      ...[...added.values()].map(({ key, text }) => ({ key, fields: fieldsOfAdded(text), manager: null })),
      ...taken.flatMap(({ row, fields, meaning, manager }) =>
        meaning.kind === 'known' ? [] : [{ key: row, fields, manager: refOf(manager) ?? null }],
      ),
    ],
    edits: taken.flatMap(({ meaning, changes, manager }) => {
      if (meaning.kind !== 'known') return []
      const { id, version } = meaning.contact
      const above = refOf(manager)
      const set = Object.fromEntries(changes.map(({ field, after }) => [field, after]))
      return [{ id, version, changes: set, ...(above === undefined ? {} : { manager: above }) }]
    }),
  }
}

/** Somebody of whom a list says only that others report to them: by name, or a post by its title. */
export function fieldsOfAdded(text: string): PastedFields {
  return looksLikeTitle(text) ? { ...blankFields, title: text } : { ...blankFields, ...personName(text) }
}

/** The names along a reporting cycle that the plan would close, first and last the same; none where it would stay a tree. */
export function cycleIn(contacts: readonly Contact[], plan: PastePlan): readonly string[] | undefined {
  const above = new Map<string, string>()
  const names = new Map<string, string>()
  const keyOf = (ref: AboveRef): string => (ref.to === 'existing' ? ref.id : `new ${ref.key}`)
  for (const contact of contacts) {
    names.set(contact.id, displayName(contact))
    if (contact.managerId !== null) above.set(contact.id, contact.managerId)
  }
  for (const { key, fields, manager } of plan.creates) {
    names.set(`new ${key}`, displayName(fields))
    if (manager) above.set(`new ${key}`, keyOf(manager))
  }
  for (const { id, manager } of plan.edits) {
    if (manager === undefined) continue
    if (manager === null) above.delete(id)
    else above.set(id, keyOf(manager))
  }
  return findLoop(names.keys(), (key) => above.get(key))?.map((key) => names.get(key) ?? key)
}
