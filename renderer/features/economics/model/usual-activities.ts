import type { CostActivity } from '#shared/domain/economics/cost-to-serve.ts'
import type { useModelWords } from './model-words.ts'

type Say = ReturnType<typeof useModelWords>

/** Activities that most vendors have, with what drives them. What they cost and take is for the firm to say. */
export function usualActivities(say: Say): readonly CostActivity[] {
  const without = { capacityCostMinor: 0, capacityMinutes: 0 }
  const term = (
    driver: CostActivity['terms'][number]['driver'],
    channel: CostActivity['terms'][number]['channel'] = null,
  ) => ({
    driver,
    channel,
    minutes: 0,
  })
  return [
    {
      key: 'orders',
      name: say('usual-orders'),
      ...without,
      terms: [term('orders'), term('lines'), term('expedited'), term('specialPacking')],
    },
    { key: 'field', name: say('usual-field'), ...without, terms: [term('touchpointMinutes')] },
    { key: 'service', name: say('usual-service'), ...without, terms: [term('touchpoints', 'call-center')] },
    { key: 'returns', name: say('usual-returns'), ...without, terms: [term('returns')] },
  ]
}

/** A key that none of the activities has. */
export function freeKey(activities: readonly CostActivity[]): string {
  const taken = new Set(activities.map(({ key }) => key))
  for (let number = activities.length + 1; ; number++) if (!taken.has(`a${number}`)) return `a${number}`
}
