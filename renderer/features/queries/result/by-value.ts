import type { QueryCell } from '#shared/domain/query/answer.ts'

/** What is empty comes last; days and their months are text that sorts as they do. */
export function byValue(one: QueryCell, other: QueryCell): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [left, right] = [keyOf(one), keyOf(other)]
  return left < right ? -1 : Number(left > right)
}

function keyOf(cell: QueryCell): string {
  return typeof cell === 'string' ? cell : JSON.stringify(cell)
}
