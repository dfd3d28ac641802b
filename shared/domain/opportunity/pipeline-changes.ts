import type { Opportunity } from './model.ts'

/** What can become of an opportunity between two moments. */
export const pipelineChangeKinds = [
  'new',
  'reopened',
  'amount-up',
  'amount-down',
  'won',
  'lost',
  'removed',
  'currency-in',
  'currency-out',
  'stage-moved',
  'close-day-moved',
] as const
export type PipelineChangeKind = (typeof pipelineChangeKinds)[number]

/** The part of an opportunity that the pipeline is told by. */
export type PipelineState = Pick<Opportunity, 'amountMinor' | 'state' | 'stage' | 'closesOn'> &
  Readonly<{ currency: string }>

/**
 * One thing that became of an opportunity. `effectMinor` is what it does to the sum of open amounts in its currency; a move of the
 * stage or of the day does nothing to that.
 */
export type PipelineChange = Readonly<{
  kind: PipelineChangeKind
  currency: string
  effectMinor: number
  /** The amount it is about: what was won or lost, what an opportunity in another stage is worth. */
  amountMinor: number
  /** Keys of stages, or days, where one moved. */
  before: string | null
  after: string | null
}>

/**
 * What became of an opportunity, in the order in which it is told. The effects add up exactly to the difference between what it
 * had in the sum of open amounts then and what it has now, in each currency. What was not there is `undefined`.
 */
export function pipelineChanges(
  then: PipelineState | undefined,
  now: PipelineState | undefined,
): readonly PipelineChange[] {
  if (then && now && then.currency !== now.currency)
    return [
      ...(then.state === 'open' ? [step('currency-out', then, -amountOf(then))] : []),
      ...(now.state === 'open' ? [step('currency-in', now, amountOf(now))] : []),
    ]
  const wasOpen = then?.state === 'open'
  if (!now) return then && wasOpen ? [step('removed', then, -amountOf(then))] : []
  if (!then) return [step('new', now, amountOf(now)), ...ending(now)]
  if (!wasOpen) return now.state === 'open' ? [step('reopened', now, amountOf(now))] : []
  return [...revalued(then, now), ...moved(then, now), ...ending(now)]
}

/** Whether a move of the day is to a later one, or to none at all. */
export function isSlip({ kind, before, after }: Pick<PipelineChange, 'kind' | 'before' | 'after'>): boolean {
  return kind === 'close-day-moved' && before !== null && (after === null || after > before)
}

function revalued(then: PipelineState, now: PipelineState): readonly PipelineChange[] {
  const difference = amountOf(now) - amountOf(then)
  if (difference === 0) return []
  return [
    {
      ...step(difference > 0 ? 'amount-up' : 'amount-down', now, difference),
      before: String(amountOf(then)),
      after: String(amountOf(now)),
    },
  ]
}

function moved(then: PipelineState, now: PipelineState): readonly PipelineChange[] {
  if (now.state !== 'open') return []
  return [
    ...(then.stage === now.stage
      ? []
      : [{ ...step('stage-moved', now, 0), before: then.stage, after: now.stage }]),
    ...(then.closesOn === now.closesOn
      ? []
      : [{ ...step('close-day-moved', now, 0), before: then.closesOn, after: now.closesOn }]),
  ]
}

function ending(now: PipelineState): readonly PipelineChange[] {
  return now.state === 'open' ? [] : [step(now.state, now, -amountOf(now))]
}

function step(kind: PipelineChangeKind, state: PipelineState, effectMinor: number): PipelineChange {
  // -0 is no amount.
  return {
    kind,
    currency: state.currency,
    effectMinor: effectMinor + 0,
    amountMinor: amountOf(state),
    before: null,
    after: null,
  }
}

function amountOf({ amountMinor }: PipelineState): number {
  return amountMinor ?? 0
}
