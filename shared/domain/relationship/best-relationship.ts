import { rungOf, type Relationship } from './model.ts'

type Levels = Pick<Relationship, 'currentLevel' | 'targetLevel'>

/** How many rungs a relationship stands above its target; negative below it. */
export function aheadOfTarget({ currentLevel, targetLevel }: Levels): number {
  return rungOf(currentLevel) - rungOf(targetLevel)
}

/** Of the relationships with one person the one nearest to its target or farthest past it; the first of equals. */
export function bestRelationship<R extends Levels>(own: readonly R[]): R | undefined {
  return own.reduce<R | undefined>(
    (best, each) => (best && aheadOfTarget(best) >= aheadOfTarget(each) ? best : each),
    undefined,
  )
}
