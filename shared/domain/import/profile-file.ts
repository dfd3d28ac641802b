import type { ImportProfile } from './profile.ts'

/** What a file says that holds a profile; a later form has a higher number. */
export const profileFormat = 'keyplan-import-profile'
export const profileFormatVersion = 1

/** The text of the file in which a profile is shared. */
export function profileText({
  name,
  object,
  headers,
  settings,
}: Pick<ImportProfile, 'name' | 'object' | 'headers' | 'settings'>): string {
  const file = { format: profileFormat, formatVersion: profileFormatVersion, name, object, headers, settings }
  return `${JSON.stringify(file, null, 2)}\n`
}
