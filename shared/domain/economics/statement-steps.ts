import { statementOf, type LineSums } from './statement.ts'

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
  'serve',
  'contribution',
] as const
export type StepKey = (typeof stepKeys)[number]

/** Bars that stand on zero: what has been reached. */
const totals: ReadonlySet<StepKey> = new Set(['list', 'net', 'margin', 'left', 'contribution'])

/** A step of a statement: what it comes to, signed as it goes up or down, in ten-thousandths. */
export type Step = Readonly<{ key: StepKey; isTotal: boolean; amountE4: number }>

/**
 * What goes off is below zero, so that the steps between two totals add up to the second.
 * @param serveE4 what it costs to serve beyond freight; `null` without a model, and then neither it nor contribution is a step
 */
export function stepsOf(sums: LineSums, serveE4: number | null): readonly Step[] {
  const all = {
    ...statementOf(sums),
    serveE4: serveE4 ?? 0,
    contributionE4: statementOf(sums).leftE4 - (serveE4 ?? 0),
  }
  return stepKeys
    .filter((key) => serveE4 !== null || (key !== 'serve' && key !== 'contribution'))
    .map((key) => ({
      key,
      isTotal: totals.has(key),
      amountE4: totals.has(key) ? all[`${key}E4`] : 0 - all[`${key}E4`],
    }))
}
