import type { AccountId } from '#shared/domain/account/model.ts'
import { blankContact } from '#shared/domain/relationship/blank-contact.ts'
import type { Contact } from '#shared/domain/relationship/model.ts'
import { firstOfMany, idAfter } from '#shared/kernel/id.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { createIds } from '../../main/core/ids.ts'
import { stagedFileOf, type ImportNote } from '../../main/services/import-staged.ts'
import { createStagedRows } from '../../main/store/staged-rows.ts'
import { contactShape } from '../../main/store/tables.ts'
import type { Core } from './core.ts'

const newId = createIds(() => new Date())

/** What a job leaves: people of an account, each of whom but the first reports to the one before. */
export function preparedPeople(core: Core, accountId: AccountId, rows: number, basis = 1_000) {
  const jobId = newId<'job'>()
  const path = stagedFileOf(dirname(core.incidentLog), jobId)
  mkdirSync(dirname(path), { recursive: true })
  const first = firstOfMany(newId<'contact'>())
  const people = Array.from({ length: rows }, (_, index): Contact => ({
    ...blankContact,
    version: 1,
    id: idAfter(first, index),
    accountId,
    sourceId: String(index),
    lastName: `Person ${index}`,
    managerId: index === 0 ? null : idAfter(first, index - 1),
  }))
  const staged = createStagedRows(path, [contactShape])
  staged.insert(contactShape, people)
  const counts = { created: rows, updated: 0, unchanged: 0, teamMembers: 0, leftOut: 0 }
  staged.finish({ basis, fileName: 'people.csv', object: 'contact', counts } satisfies ImportNote)
  staged.close()
  return { jobId, people, end: () => rmSync(dirname(path), { recursive: true }) }
}
