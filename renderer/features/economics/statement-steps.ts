import { shareOf, statementOf, type LineSums } from '#shared/domain/economics/statement.ts'

export const stepKeys = [
  'list',
  'discount',
  'rebate',
  'allowance',
  'terms',
  'other',
  'net',
  'cost',
  'margin',
  'freight',
  'left',
] as const
export type StepKey = (typeof stepKeys)[number]

/** Bars that stand on zero: what has been reached. */
const totals: ReadonlySet<StepKey> = new Set(['list', 'net', 'margin', 'left'])

/** A step of a statement: what it comes to, signed as it goes up or down, in ten-thousandths. */
export type Step = Readonly<{ key: StepKey; isTotal: boolean; amountE4: number }>

/** What goes off is below zero, so that the steps between two totals add up to the second. */
export function stepsOf(sums: LineSums): readonly Step[] {
  const all = statementOf(sums)
  return stepKeys.map((key) => ({
    key,
    isTotal: totals.has(key),
    amountE4: totals.has(key) ? all[`${key}E4`] : 0 - all[`${key}E4`],
  }))
}

/** A step in two periods. Kinds of discount that are nothing in both are left away. */
export type StepPair = Readonly<{
  key: StepKey
  isTotal: boolean
  now: number
  before: number
  /** Of net. */
  share: number | null
}>

export function stepPairs(now: LineSums, before: LineSums): readonly StepPair[] {
  const earlier = stepsOf(before)
  return stepsOf(now).flatMap(({ key, isTotal, amountE4 }, index) => {
    const was = earlier[index]?.amountE4 ?? 0
    if (!isTotal && amountE4 === 0 && was === 0) return []
    return [{ key, isTotal, now: amountE4, before: was, share: shareOf(amountE4, now.netE4) }]
  })
}
