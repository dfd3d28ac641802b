import type { Gap } from '#shared/domain/buying-center/gaps.ts'
import type { MemberInView } from '#shared/domain/buying-center/model.ts'
import { sixRoles, type PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { TrafficLight } from '#shared/domain/buying-center/traffic-light.ts'
import { useMemo } from 'react'
import { useGapSentences } from './gap-sentences.ts'
import { sayGaps, sentenceOf, type GapLine } from './say-gap.ts'
import { sayLightReason } from './say-light.ts'
import { roleSayerOf } from './say-role.ts'

/** The sentences for what is missing in a buying center and for why its light is as it is, in the roles that it is told in. */
export function useGapWords() {
  const say = useGapSentences()
  return useMemo(
    () => ({
      sayLight: (light: TrafficLight): string => say(light.light),
      sayLightReason: (light: TrafficLight, told: readonly PresetRole[] = sixRoles.roles): string =>
        sayLightReason(say, roleSayerOf(say, told), light),
      /** One gap as a sentence, without what to do. */
      sayGap: (gap: Gap, told: readonly PresetRole[]): string => sentenceOf(say, roleSayerOf(say, told), gap),
      /** All gaps in their order, each with the step that would change it. */
      sayGaps: (
        gaps: readonly Gap[],
        members: readonly MemberInView[],
        told: readonly PresetRole[],
      ): readonly GapLine[] => sayGaps(say, roleSayerOf(say, told), gaps, members),
    }),
    [say],
  )
}
