import type { OpportunityState } from '../opportunity/model.ts'
import { folded } from './folded.ts'
import type { Existing } from './plan.ts'
import { stateOf } from './read-value.ts'

/** What a cell of the stage says: the key of a stage, or that it is won or lost; `undefined` where it says neither. */
export function stageByCell(
  stages: Existing['stages'],
): (cell: string) => Readonly<{ stage?: string; state?: OpportunityState }> | undefined {
  const keys = new Map(stages.flatMap(({ key, name }) => [[folded(key), key] as const, [folded(name), key]]))
  return (cell) => {
    const stage = keys.get(folded(cell))
    if (stage !== undefined) return { stage }
    const state = stateOf(cell)
    return state === undefined ? undefined : { state }
  }
}
