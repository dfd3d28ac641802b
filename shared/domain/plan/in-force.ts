import type { Plan } from './model.ts'

/** The plan one works by: the active one that starts last, else the newest that is on its way. Closed plans are past. */
export function planInForce<P extends Pick<Plan, 'state' | 'startsOn'>>(plans: readonly P[]): P | undefined {
  const newestFirst = plans
    .filter((plan) => plan.state !== 'closed')
    .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
  return newestFirst.find((plan) => plan.state === 'active') ?? newestFirst[0]
}
