import type { Output } from '#shared/contract/contract.ts'
import { setApartBy } from '#shared/domain/mining/segments.ts'
import { formatList } from '../../../ui/format.ts'
import type { MiningSay } from './mining-words.ts'

export type Segments = Output<'mining.getSegments'>

/** What sets a segment apart, in words. */
export function segmentName(center: Segments['segments'][number]['center'], say: MiningSay): string {
  const apart = setApartBy(
    center.map(({ by }) => by),
    center.map(({ measure }) => measure),
  )
  if (apart.length === 0) return say('nearMean')
  return formatList(
    apart
      .slice(0, 3)
      .map(({ key, by }) => say(by > 0 ? 'isHigh' : 'isLow', { measure: say(`measure-${key}`) })),
  )
}
