import type { ImportProfile } from '#shared/domain/import/profile.ts'
import { importObjects } from '#shared/domain/import/fields.ts'
import { profileFormat, profileFormatVersion } from '#shared/domain/import/profile-file.ts'
import { z } from 'zod'
import { mappingOfColumns, settling } from './import.ts'
import { recipe } from './import-recipe.ts'
import { command, query } from './procedure.ts'
import { changesOf, filledLine, idOf, version } from './values.ts'

export const importProfileId = idOf('import-profile')

const settings = z.strictObject({ mapping: mappingOfColumns, recipe, policies: settling.policies })
const fields = {
  name: filledLine,
  object: z.enum(importObjects),
  headers: z.array(z.string().max(1_000)).max(1_000).readonly(),
  settings,
}
export const importProfile = z.strictObject({
  id: importProfileId,
  ...fields,
  version,
}) satisfies z.ZodType<ImportProfile>

/** What a file in which a profile is shared holds. */
export const profileFile = z.strictObject({
  format: z.literal(profileFormat),
  formatVersion: z.literal(profileFormatVersion),
  ...fields,
})

export const importProfileContract = {
  'import-profile.list': query({
    input: z.strictObject({}),
    output: z.array(importProfile),
    reads: ['import-profile'],
  }),
  'import-profile.add': command({
    input: z.strictObject(fields),
    output: importProfile,
    touches: ['import-profile'],
  }),
  'import-profile.edit': command({
    input: z.strictObject({ id: importProfileId, version, changes: changesOf(fields) }),
    output: importProfile,
    touches: ['import-profile'],
    typed: ['name'],
  }),
  'import-profile.remove': command({
    input: z.strictObject({ id: importProfileId, version }),
    output: z.strictObject({ id: importProfileId }),
    touches: ['import-profile'],
  }),
  /** Takes in a profile that somebody has shared as a file. What is not exactly such a file is refused. */
  'import-profile.takeFile': command({
    input: z.strictObject({ text: z.string().max(1_000_000) }),
    output: importProfile,
    touches: ['import-profile'],
  }),
}
