import { createLineReader, isLineRefusal } from '#shared/domain/economics/read-order-line.ts'
import { createLineSums } from '#shared/domain/economics/line-sums.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { getHeapStatistics } from 'node:v8'
import { expect, test } from 'vitest'
import { collectGarbage } from '../../../main/core/job-memory.ts'

const [pieces, lettersOfPiece] = [300, 65_536]

/** A piece of a file, whose last line has the words that are kept of it. */
function pieceOf(at: number): string {
  const own = String(at).padStart(12, '0')
  const line = `ORDER-2026-${own},2026-01-15,A customer ${own},A product ${own},A product line ${own},1`
  return `${'.'.repeat(lettersOfPiece - line.length)}${line}`
}

test('words that are kept of a file keep no more of it', async () => {
  const read = createLineReader(
    ['orderNumber', 'orderedOn', 'accountName', 'productName', 'productLine', 'net'],
    { numberFormat: 'point', dayOrder: 'ymd', currency: 'EUR', hasRate: () => true },
    (_, name) => `0199b3d2-7c11-7a52-9c0e-${name.slice(-12)}` as AccountId,
  )
  const sums = createLineSums('EUR', () => undefined)
  await collectGarbage()
  const before = getHeapStatistics().used_heap_size
  for (let at = 0; at < pieces; at += 1) {
    const piece = pieceOf(at)
    const from = piece.lastIndexOf('.') + 1
    const line = read(piece.slice(from).split(','))
    if (isLineRefusal(line)) throw new Error(`It is refused: ${line.code}`)
    sums.add(line, line)
  }
  await collectGarbage()
  const held = getHeapStatistics().used_heap_size - before

  expect(sums.list()?.months).toHaveLength(pieces)
  expect(held).toBeLessThan((pieces * lettersOfPiece) / 4)
})
