import type { FieldKey } from '#shared/domain/import/fields.ts'
import type { Answer, FieldPolicy, Policy } from '#shared/domain/import/policies.ts'
import { plainRecipe, type Recipe } from '#shared/domain/import/recipe.ts'

/** What the user has said of a file beyond how it is read: which column is which, what is made of them, and what counts. */
export type Settings = Readonly<{
  mapping: readonly (FieldKey | null)[]
  recipe: Recipe
  policies: readonly FieldPolicy[]
  answers: readonly Answer[]
  /** Which rows mean something that is there, though nothing is known again by them. */
  same: readonly Same[]
}>

export type Same = Readonly<{ row: number; id: string }>

/** Nothing but the mapping that was guessed. */
export function plainSettings(mapping: Settings['mapping']): Settings {
  return { mapping, recipe: plainRecipe, policies: [], answers: [], same: [] }
}

/** The file counts unless something else is said. */
export function withPolicy(
  policies: readonly FieldPolicy[],
  field: FieldKey,
  policy: Policy,
): readonly FieldPolicy[] {
  const others = policies.filter((each) => each.field !== field)
  return policy === 'theirs' ? others : [...others, { field, policy }]
}

/** What is said of all rows goes before what was said of single ones. */
export function withAnswer(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  const others = answers.filter(
    ({ row, field }) => field !== answer.field || (answer.row !== null && row !== answer.row),
  )
  return [...others, answer]
}

/** @param id `null` where the row means nothing that is there; what another row means already stays with that row */
export function withSame(all: readonly Same[], row: number, id: string | null): readonly Same[] {
  const others = all.filter((each) => each.row !== row)
  if (id === null) return others
  return others.some((each) => each.id === id) ? all : [...others, { row, id }]
}

/** Without a made column: what was said of it goes, and those behind it move up. */
export function withoutColumn(
  { mapping, recipe, ...rest }: Settings,
  column: number,
  width: number,
): Settings {
  const moved = (each: number): number => (each > column ? each - 1 : each)
  const stays = <T extends Readonly<{ column: number }>>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.column !== column).map((each) => ({ ...each, column: moved(each.column) }))
  return {
    ...rest,
    mapping: mapping.filter((_, at) => at !== column),
    recipe: {
      computed: recipe.computed
        .filter((_, index) => width + index !== column)
        .map((each) => {
          if (each.way === 'part') return { ...each, column: moved(each.column) }
          if (each.way === 'constant') return each
          const columns = each.columns.filter((at) => at !== column).map(moved)
          return { ...each, columns: columns.length === 0 ? [0] : columns }
        }),
      filters: stays(recipe.filters),
      values: stays(recipe.values),
      formats: stays(recipe.formats),
    },
  }
}
