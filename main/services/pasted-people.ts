import type { Input, Output } from '#shared/contract/contract.ts'
import { AppFailure, ruleFailure } from '#shared/contract/errors.ts'
import { cycleIn, type AboveRef } from '#shared/domain/paste/paste-plan.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import { isPlaceholder, type Contact, type ContactId } from '#shared/domain/relationship/model.ts'
import type { CommandContext } from '../core/context.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape } from '../store/tables.ts'
import { get, given } from './outcome.ts'

/** Keeps people of a pasted text as they were looked through: all of it, or none where one row does not fit any more. */
export async function takePasted(
  { recorder, db, newId }: CommandContext,
  { accountId, creates, edits }: Input<'contact.takePasted'>,
): Promise<Output<'contact.takePasted'>> {
  await get(db, accountShape, accountId)
  const contacts = await rows.listWhere(db, contactShape, 'accountId', [accountId])

  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const made = new Map(creates.map(({ key }) => [key, newId<'contact'>()]))
  if (made.size < creates.length) throw invalid('creates', 'A key stands twice')
  if (new Set(edits.map(({ id }) => id)).size < edits.length) throw invalid('edits', 'A contact stands twice')
  const managerId = (ref: AboveRef | null): ContactId | null => {
    if (ref === null) return null
    if (ref.to === 'existing' && !byId.has(ref.id)) throw gone
    const id = ref.to === 'existing' ? ref.id : made.get(ref.key)
    if (id === undefined) throw invalid('manager', 'Names a key that is not there')
    return id
  }
  const people = creates.map(({ key, fields, manager }): Contact => ({
    ...blankContact,
    ...fields,
    id: made.get(key) ?? newId<'contact'>(),
    accountId,
    managerId: managerId(manager),
    version: 1,
  }))
  const updates = edits.map(({ id, version, changes, manager }) => {
    const before = byId.get(id)
    if (!before) throw gone
    if (before.version !== version) throw new AppFailure({ code: 'stale', object: contactShape.table })
    const above = manager === undefined ? {} : { managerId: managerId(manager) }
    return { id, changes: { ...given(changes), ...above }, after: { ...before, ...given(changes) } }
  })
  for (const each of [...people, ...updates.map(({ after }) => after)]) {
    if (isPlaceholder(each) && each.title === '') throw ruleFailure({ rule: 'contact-without-name-or-title' })
  }
  const names = cycleIn(contacts, { creates, edits })
  if (names) throw ruleFailure({ rule: 'reporting-cycle', names: [...names] })

  await recorder.insert(contactShape, people)
  await recorder.updateAll(
    contactShape,
    updates.map(({ id, changes }) => ({ id, changes })),
  )
  return { created: people.map(({ id }) => id), edited: updates.length }
}

const gone = new AppFailure({ code: 'not-found', object: contactShape.table })

function invalid(path: string, message: string): AppFailure {
  return new AppFailure({ code: 'invalid-input', issues: [{ path, message }] })
}
