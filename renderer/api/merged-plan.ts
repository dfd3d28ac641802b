import type { Output } from '#shared/contract/contract.ts'

type News = Output<'plan.getSince'>
/** A plan as the page knows it, and up to which command. */
export type KnownPlan = Omit<News, 'isWhole' | 'gone'>
type Placed = Readonly<{ id: string; position: number; version: number }>

/**
 * The plan as it is after the news: what they do not name stays the same object, and so do lists of which nothing has changed, so that
 * whoever draws it draws only what has changed. What is known in a later version than the news have stays as well.
 */
export function mergedPlan(known: KnownPlan, news: News): KnownPlan {
  const gone = new Set(news.gone)
  return {
    seq: news.seq,
    plan: news.plan.version === known.plan.version ? known.plan : news.plan,
    sections: merged(known.sections, news.sections, gone),
    objectives: merged(known.objectives, news.objectives, gone),
    strategies: merged(known.strategies, news.strategies, gone),
    actions: merged(known.actions, news.actions, gone),
  }
}

/** The plan with what a command answered, which is stored already and tells nothing of what else has changed. */
export function withAnswer(known: KnownPlan, answer: Partial<PlanParts>): KnownPlan {
  return mergedPlan(known, { ...known, ...nothingNew, ...answer, isWhole: false, gone: [] })
}

export type PlanParts = Pick<News, 'sections' | 'objectives' | 'strategies' | 'actions'>

const nothingNew: PlanParts = { sections: [], objectives: [], strategies: [], actions: [] }

function merged<T extends Placed>(known: T[], news: T[], gone: ReadonlySet<string>): T[] {
  const newer = new Map(news.map((each) => [each.id, each]))
  const isSame = (one: T): boolean => {
    const other = newer.get(one.id)
    if (gone.has(one.id)) return false
    return other === undefined || other.version < one.version || JSON.stringify(other) === JSON.stringify(one)
  }
  const knownIds = new Set(known.map(({ id }) => id))
  const added = news.filter(({ id }) => !knownIds.has(id))
  if (added.length === 0 && known.every(isSame)) return known
  return [
    ...known.filter(({ id }) => !gone.has(id)).map((one) => (isSame(one) ? one : (newer.get(one.id) ?? one))),
    ...added,
  ].toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1))
}
