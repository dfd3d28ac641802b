import { cruise } from 'dependency-cruiser'
import layers from './layers.cjs'

export type Violation = Readonly<{ rule: string; from: string; to: string }>

/** What each rule says to do instead, by its name. */
export const rules: ReadonlyMap<string, string> = new Map(
  layers.forbidden.map(({ name, comment }) => [name, comment]),
)

/**
 * Looks at every import below a folder that is laid out like the project, by the rules of layers.cjs.
 * @returns how many files of the project were looked at, and what broke a rule
 */
export async function cruiseLayers(
  root: string,
): Promise<{ modules: number; violations: readonly Violation[] }> {
  const { options, forbidden } = layers
  const { output } = await cruise(['main', 'renderer', 'shared'], {
    ...options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result')

  return {
    modules: output.modules.filter(({ source }) => /^(main|renderer|shared)[/]/.test(source)).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
