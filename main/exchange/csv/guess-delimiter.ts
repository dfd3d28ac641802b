import type { Delimiter } from '#shared/domain/import/text-file.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { readRecords } from './record-reader.ts'

const candidates: readonly Delimiter[] = [',', ';', '\t']
const sampleLength = 65_536

/**
 * The delimiter by which most records of the beginning have as many cells as the header, weighed by how many cells those
 * are. A comma where none divides the header: then the table has one column.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength)
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of candidates) {
    const score = scoreOf(sample, delimiter)
    if (score > bestScore) [best, bestScore] = [delimiter, score]
  }
  return best
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const widths: number[] = []
  // A quote that breaks, or the end of the sample amid a record, ends the count: the reader names the row if it must.
  const visit = (cells: string[]): undefined => {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length)
  }
  readRecords(sample, delimiter, visit, goOn)
  const [header = 0] = widths
  const alike = widths.filter((width) => width === header).length
  return widths.length === 0 ? 0 : (alike / widths.length) * (header - 1)
}
