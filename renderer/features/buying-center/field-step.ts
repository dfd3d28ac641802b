import type { Member } from '#shared/domain/buying-center/model.ts'
import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'

type Standing = Pick<Member, 'attitude' | 'influence'>

/**
 * Where a member stands after a step in the field of attitude (left and right) and influence (up and down). `undefined` for
 * another key and at the edge. Left of the opponents is unknown.
 */
export function fieldStep({ attitude, influence }: Standing, key: string): Standing | undefined {
  const columns = [null, ...attitudes]
  const column = columns.indexOf(attitude)
  const row = influences.indexOf(influence)
  switch (key) {
    case 'ArrowLeft':
      return column > 0 ? { attitude: columns[column - 1] ?? null, influence } : undefined
    case 'ArrowRight': {
      const next = columns[column + 1]
      return next === undefined ? undefined : { attitude: next, influence }
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = influences[row + (key === 'ArrowUp' ? 1 : -1)]
      return next && { attitude, influence: next }
    }
    default:
      return undefined
  }
}
