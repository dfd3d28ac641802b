import type { TrafficLight } from '#shared/domain/buying-center/traffic-light.ts'
import { formatList } from './format.ts'
import type { SayGapSentence } from './gap-sentences.ts'
import type { SayRole } from './say-role.ts'

/** Why the light is as it is, with the people named. */
export function sayLightReason(say: SayGapSentence, sayRole: SayRole, light: TrafficLight): string {
  switch (light.light) {
    case 'red':
      return sayRed(say, light)
    case 'amber':
      return sayAmber(say, sayRole, light.supportive, light.unconvincedDeciders)
    case 'green':
      return sayGreen(say, light.supportive, light.deciders)
  }
}

function sayRed(say: SayGapSentence, light: Extract<TrafficLight, { light: 'red' }>): string {
  switch (light.reason) {
    case 'no-members':
      return say('redNoMembers')
    case 'no-key-player':
      return say('redNoKeyPlayer')
    case 'no-supportive-key-player':
      return say('redNobodySupports', {
        count: light.keyPlayers.length,
        names: formatList(light.keyPlayers),
      })
  }
}

function sayAmber(
  say: SayGapSentence,
  sayRole: SayRole,
  supportive: readonly string[],
  unconvinced: readonly string[],
): string {
  const values = {
    count: supportive.length,
    names: formatList(supportive),
    deciders: formatList(unconvinced),
  }
  if (unconvinced.length === 0) return say('amberNoDecider', { ...values, role: sayRole('decider') })
  return unconvinced.length === 1 ? say('amberDecider', values) : say('amberDeciders', values)
}

function sayGreen(say: SayGapSentence, supportive: readonly string[], deciders: readonly string[]): string {
  const others = supportive.filter((name) => !deciders.includes(name))
  if (others.length === 0) {
    return say('greenAlone', { count: deciders.length, deciders: formatList(deciders) })
  }
  const values = { count: others.length, deciders: formatList(deciders), others: formatList(others) }
  return deciders.length === 1 ? say('greenWith', values) : say('greenSeveralWith', values)
}
