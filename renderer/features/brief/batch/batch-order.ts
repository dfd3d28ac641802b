import type { Output } from '#shared/contract/contract.ts'
import type { PaperEnding } from '#shared/contract/paper-batch.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Certainty } from '#shared/domain/relationship/evidence.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useSyncExternalStore } from 'react'

export type BatchFile = Readonly<{
  accountId: AccountId
  accountName: string
  ending: PaperEnding
  /** With its ending. */
  name: string
}>

/** Files that are to be made, and the job that tells of them. */
export type BatchOrder = Readonly<{
  jobId: Output<'paper-batch.start'>['jobId']
  files: readonly BatchFile[]
  least: Certainty
  today: CalendarDay
  since: CalendarDay
}>

let current: BatchOrder | undefined
const hearers = new Set<() => void>()

/** Gives the order to whoever makes the files: it goes on whatever page is shown. `undefined` once there is nothing more to do. */
export function orderBatch(order: BatchOrder | undefined): void {
  current = order
  for (const hear of hearers) hear()
}

export function useBatchOrder(): BatchOrder | undefined {
  return useSyncExternalStore(
    (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    () => current,
  )
}
