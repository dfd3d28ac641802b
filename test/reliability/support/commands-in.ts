import { look } from '../../support/workspace-file.ts'

/** The names of all commands that a file's history holds, in their order. */
export function commandsIn(path: string): readonly string[] {
  return look(path, (database) =>
    database.prepare('select name from command order by seq').pluck().all(),
  ) as string[]
}

/**
 * What is wrong with the commands that are in a file that was left in the middle of the work: each that was acknowledged must be
 * there, in order, and beyond them at most the one that was under way.
 */
export function lossOf(
  there: readonly string[],
  before: readonly string[],
  acknowledged: readonly string[],
): readonly string[] {
  const promised = [...before, ...acknowledged]
  const lost = promised.findIndex((name, at) => there[at] !== name)
  const from = Math.max(0, lost - 3)
  return [
    ...(lost === -1
      ? []
      : [
          `of ${promised.length} commands that were acknowledged, not all of ${there.length} are those: ${promised.slice(from, lost + 4).join(', ')}; there are ${there.slice(from, lost + 4).join(', ')}`,
        ]),
    ...(there.length > promised.length + 1
      ? [`${there.length - promised.length} commands nobody asked for`]
      : []),
  ]
}
