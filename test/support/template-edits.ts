import type { CommandName } from '#shared/contract/contract.ts'
import { usualRules } from '#shared/domain/plan/coach/rules.ts'
import { starterTemplates } from '#shared/domain/plan/starters.ts'
import { known, type Input, type Pick } from './edit-dice.ts'

/** What a user does to templates and to the rules of the coach. */
export const templateInputs: Partial<Record<CommandName, Input>> = {
  'plan-template.add': (_pick, { text }) => ({ like: 'one-page', name: `T${text}` }),
  'plan-template.set': (pick, { number, text }) => {
    const template = starterTemplates[number % starterTemplates.length]!
    return { ...template, name: `N${text}`, ...newestEdition(pick, template.key) }
  },
  'plan.moveToTemplate': (pick, { one, number }) => {
    const { key: templateKey } = starterTemplates[number % starterTemplates.length]!
    return { ...known(pick('plan', one)), templateKey, edition: newestOf(pick, templateKey)?.edition ?? 1 }
  },
  'plan.skipSteps': (pick, { one, isNone }) => ({
    ...known(pick('plan', one)),
    skippedSteps: isNone ? [] : ['people'],
  }),
  'coach.setRules': (pick, { number }) => ({
    version: coachVersion(pick),
    rules: usualRules.map((rule) => ({ ...rule, threshold: rule.threshold + number })),
  }),
}

/** The newest edition of a template that the workspace has itself. */
function newestOf(pick: Pick, key: string) {
  const own = pick.all('plan_template').filter((row) => row.key === key)
  return own.toSorted((one, other) => Number(other.edition) - Number(one.edition))[0]
}

/** That, or the one that Keyplan has. */
function newestEdition(pick: Pick, key: string): object {
  const newest = newestOf(pick, key)
  return newest ? { edition: newest.edition, version: newest.version } : { version: 0 }
}

/** That of the workspace's own rules, 0 where it has none yet. */
function coachVersion(pick: Pick): unknown {
  return pick.all('coach')[0]?.version ?? 0
}
