import type { ImportObject } from './fields.ts'
import { profileFor, settingsFor, type ImportProfile, type ProfileSettings } from './profile.ts'
import type { Mapping } from './recognize.ts'

/** What a file seems to hold by its headings. */
export type Seeming = Readonly<{
  object: ImportObject | 'unsupported'
  /** What wrote it, as `salesforce`. */
  source: string
  headers: readonly string[]
  mapping: Mapping
}>

/** How a file is read: as what, with which settings, and by which profile that is. */
export type Reading = Readonly<{
  object: ImportObject
  settings: Pick<ProfileSettings, 'mapping'> & Partial<ProfileSettings>
  profile: string
}>

/**
 * How a file is read where nobody is there to say it: by the profile of the user's own that fits its headings best, with the values, formats
 * and policies kept there (those for what it seems to hold go before others); else as its headings are known. `undefined` where neither
 * says it.
 */
export function readingOf(
  { object, source, headers, mapping }: Seeming,
  profiles: readonly ImportProfile[],
): Reading | undefined {
  const same = profiles.filter((each) => each.object === object)
  const fitting = profileFor(object === 'unsupported' ? profiles : same, headers)
  const settings = fitting && settingsFor(fitting, headers)
  if (fitting && settings) return { object: fitting.object, settings, profile: fitting.name }
  return object === 'unsupported' ? undefined : { object, settings: { mapping }, profile: source }
}
