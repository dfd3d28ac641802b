import type { Id } from '#shared/kernel/id.ts'
import { squash } from './heading.ts'
import type { ImportObject } from './fields.ts'
import type { FieldPolicy } from './policies.ts'
import type { ComputedColumn, Recipe } from './recipe.ts'
import type { Mapping } from './recognize.ts'

export type ImportProfileId = Id<'import-profile'>

/** What is done with the columns of a file that has the headings of the profile. */
export type ProfileSettings = Readonly<{
  mapping: Mapping
  recipe: Recipe
  policies: readonly FieldPolicy[]
}>

/** How files of one kind are read, kept under a name, so that the next one needs no more than a look. */
export type ImportProfile = Readonly<{
  id: ImportProfileId
  name: string
  object: ImportObject
  /** Of the file that it was made with. Places of columns in the settings are places among these. */
  headers: readonly string[]
  settings: ProfileSettings
  version: number
}>

/** What a profile says of the columns of a file, whatever its fields are called. */
type OfColumns = Readonly<{ mapping: readonly (string | null)[]; recipe: Recipe }>
type Fitting<S extends OfColumns> = Readonly<{ headers: readonly string[]; settings: S }>

/**
 * The settings for a file with other headings, or the same in another order. A heading is known again as mappings know it; of several
 * alike the first is the first.
 * @returns `undefined` where a column that the profile uses is not in the file
 */
export function settingsFor<S extends OfColumns>(
  profile: Fitting<S>,
  headers: readonly string[],
): S | undefined {
  const { mapping, recipe } = profile.settings
  const places = placesIn(profile.headers, headers)
  const at = (column: number): number =>
    column < profile.headers.length
      ? (places[column] ?? -1)
      : column - profile.headers.length + headers.length
  if (usedColumns(profile).some((column) => at(column) === -1)) return undefined

  const fields: (S['mapping'][number] | undefined)[] = []
  for (const [column, field] of mapping.entries()) if (field !== null) fields[at(column)] = field
  const width = headers.length + recipe.computed.length
  return {
    ...profile.settings,
    mapping: Array.from({ length: width }, (_, column) => fields[column] ?? null),
    recipe: {
      computed: recipe.computed.map((each) => movedColumn(each, at)),
      filters: recipe.filters.map((each) => ({ ...each, column: at(each.column) })),
      values: recipe.values.map((each) => ({ ...each, column: at(each.column) })),
      formats: recipe.formats.map((each) => ({ ...each, column: at(each.column) })),
    },
  }
}

/** The profile that fits a file best: all that it uses is there, and it uses most. `undefined` where none fits. */
export function profileFor<P extends Fitting<OfColumns>>(
  profiles: readonly P[],
  headers: readonly string[],
): P | undefined {
  return profiles
    .filter((profile) => usedColumns(profile).length > 0 && settingsFor(profile, headers) !== undefined)
    .toSorted((one, other) => usedColumns(other).length - usedColumns(one).length)[0]
}

function usedColumns({ headers, settings: { mapping, recipe } }: Fitting<OfColumns>): readonly number[] {
  const named = [
    ...mapping.flatMap((field, column) => (field === null ? [] : [column])),
    ...[...recipe.filters, ...recipe.values, ...recipe.formats].map(({ column }) => column),
    ...recipe.computed.flatMap((each) => columnsOf(each)),
  ]
  return [...new Set(named)].filter((column) => column < headers.length)
}

function columnsOf(column: ComputedColumn): readonly number[] {
  if (column.way === 'constant') return []
  return column.way === 'part' ? [column.column] : column.columns
}

function movedColumn(column: ComputedColumn, at: (column: number) => number): ComputedColumn {
  if (column.way === 'constant') return column
  return column.way === 'part'
    ? { ...column, column: at(column.column) }
    : { ...column, columns: column.columns.map(at) }
}

/** Of each heading, where it is in a file. */
function placesIn(wanted: readonly string[], headers: readonly string[]): readonly (number | undefined)[] {
  const left = Map.groupBy(headers.keys(), (column) => squash(headers[column]!))
  return wanted.map((heading) => left.get(squash(heading))?.shift())
}
