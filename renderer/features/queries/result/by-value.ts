import { byOrder, type QueryCell, type ValueOrder } from '#shared/domain/query/answer.ts'

/**
 * Which of two values of a column comes first: what is empty comes last; stages and choices stand in their own order; days and
 * their months are text that sorts as they do.
 */
export function byValue(order: ValueOrder): (one: QueryCell, other: QueryCell) => number {
  return (one, other) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    if (typeof one === 'number' && typeof other === 'number') return one - other
    const [left, right] = [keyOf(one), keyOf(other)]
    if (order) return byOrder(order, left, right)
    return left < right ? -1 : Number(left > right)
  }
}

function keyOf(cell: QueryCell): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}
