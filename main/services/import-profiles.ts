import { AppFailure } from '#shared/contract/errors.ts'
import { profileFile } from '#shared/contract/import-profile.ts'
import { profileFormat, profileFormatVersion } from '#shared/domain/import/profile-file.ts'
import type { HandlersOf } from '../core/context.ts'
import { importProfileShape } from '../store/import-tables.ts'
import * as rows from '../store/rows.ts'
import { edit, getAt } from './outcome.ts'

export const importProfileHandlers: HandlersOf<'import-profile'> = {
  'import-profile.list': ({ db }) => rows.listAll(db, importProfileShape, ['name', 'id']),

  'import-profile.add': async ({ recorder, newId }, fields) => {
    const profile = { id: newId<'import-profile'>(), ...fields, version: 1 }
    await recorder.insert(importProfileShape, [profile])
    return profile
  },

  'import-profile.edit': ({ recorder }, { id, version, changes }) =>
    edit(recorder, importProfileShape, id, changes, version),

  'import-profile.remove': async ({ recorder, db }, { id, version }) => {
    await getAt(db, importProfileShape, id, version)
    await recorder.remove(importProfileShape, [id])
    return { id }
  },

  'import-profile.takeFile': async ({ recorder, newId }, { text }) => {
    const { format: _format, formatVersion: _version, ...fields } = profileIn(text)

    const profile = { id: newId<'import-profile'>(), ...fields, version: 1 }
    await recorder.insert(importProfileShape, [profile])
    return profile
  },
}

/** The file is parsed as anything is that comes from outside: what is not as documented is not taken in part. */
function profileIn(text: string) {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new AppFailure({ code: 'profile-unreadable', reason: 'not-json' }, error)
  }
  const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  if (said['format'] !== profileFormat)
    throw new AppFailure({ code: 'profile-unreadable', reason: 'not-one' })
  if (typeof said['formatVersion'] === 'number' && said['formatVersion'] > profileFormatVersion)
    throw new AppFailure({ code: 'profile-unreadable', reason: 'newer' })
  const parsed = profileFile.safeParse(value)
  if (!parsed.success)
    throw new AppFailure({ code: 'profile-unreadable', reason: 'not-as-documented' }, parsed.error)
  return parsed.data
}
