import type { Gap } from '#shared/domain/buying-center/gaps.ts'
import type { MemberInView } from '#shared/domain/buying-center/model.ts'
import type { TrafficLight } from '#shared/domain/buying-center/traffic-light.ts'
import { useMemo } from 'react'
import { useGapSentences } from './gap-sentences.ts'
import { sayGaps, sentenceOf, type GapLine } from './say-gap.ts'
import { sayLightReason } from './say-light.ts'

/** The sentences for what is missing in a buying center and for why its light is as it is. */
export function useGapWords() {
  const say = useGapSentences()
  return useMemo(
    () => ({
      sayLight: (light: TrafficLight): string => say(light.light),
      sayLightReason: (light: TrafficLight): string => sayLightReason(say, light),
      /** One gap as a sentence, without what to do. */
      sayGap: (gap: Gap): string => sentenceOf(say, gap),
      /** All gaps in their order, each with the step that would change it. */
      sayGaps: (gaps: readonly Gap[], members: readonly MemberInView[]): readonly GapLine[] =>
        sayGaps(say, gaps, members),
    }),
    [say],
  )
}
