import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, the longest first. Where Vitest has not run before it goes by size, and a file of ten lines may say
 * something of every procedure: begun last, it would have one core to itself for a minute while the other waits.
 */
const longest = [
  'every-procedure-over-http',
  'every-procedure',
  'watched-folder',
  'call-cli',
  'merging-copies',
  'check-60-imported-twice',
]

export class LongestFirst extends BaseSequencer {
  /** Within each project: those run one after another. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project.name))]
    return projects.flatMap((name) =>
      sorted
        .filter(({ project }) => project.name === name)
        .toSorted((one, other) => rankOf(one) - rankOf(other)),
    )
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  return rank === -1 ? longest.length : rank
}
