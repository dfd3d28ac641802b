import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { giveBackMemory } from '../../main/core/job-memory.ts'

test('what a thread held is given back before it ends', async () => {
  const heldMb = () => getHeapStatistics().total_physical_size / 1_048_576
  const beforeMb = heldMb()
  expect(fill(1_000_000)).toBe(1_000_000)
  const fullMb = heldMb()

  await giveBackMemory()

  expect(fullMb - beforeMb).toBeGreaterThan(60)
  expect(heldMb() - beforeMb).toBeLessThan((fullMb - beforeMb) / 4)
})

function fill(count: number): number {
  return Array.from({ length: count }, (_, index) => ({ name: `row ${index}`, at: [index] })).length
}
