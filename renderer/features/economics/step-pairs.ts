import type { Output } from '#shared/contract/contract.ts'
import { shareOf } from '#shared/domain/economics/statement.ts'
import { stepsOf, type StepKey } from '#shared/domain/economics/statement-steps.ts'

/** A step in two periods. Kinds of discount that are nothing in both are left away. */
export type StepPair = Readonly<{
  key: StepKey
  isTotal: boolean
  now: number
  before: number
  /** Of net. */
  share: number | null
}>

export function stepPairs({ total, serve }: Pick<Output<'economics.getStatement'>, 'total' | 'serve'>) {
  const { now, before } = total
  const earlier = stepsOf(before, serve ? serve.before.totalE4 : null)
  return stepsOf(now, serve ? serve.now.totalE4 : null).flatMap(
    ({ key, isTotal, amountE4 }, index): readonly StepPair[] => {
      const was = earlier[index]?.amountE4 ?? 0
      if (!isTotal && amountE4 === 0 && was === 0) return []
      return [{ key, isTotal, now: amountE4, before: was, share: shareOf(amountE4, now.netE4) }]
    },
  )
}
