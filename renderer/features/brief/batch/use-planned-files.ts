import type { AppError } from '#shared/contract/errors.ts'
import { paperEndings, type PaperEnding } from '#shared/contract/paper-batch.ts'
import type { AccountRow } from '#shared/contract/account.ts'
import { fileNameBy } from '#shared/domain/house-style/file-names.ts'
import { distinctNames } from '#shared/kernel/file-name.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useEffect, useState } from 'react'
import { useTry } from '../../../api/use-do.ts'
import type { BatchFile } from './batch-order.ts'

type Asked = Readonly<{
  rows: readonly AccountRow[]
  endings: ReadonlySet<PaperEnding>
  folder: string
  pattern: string
  kind: string
  workspace: string
  today: CalendarDay
}>

export type Planned = Readonly<{
  files: readonly BatchFile[]
  isThere: boolean
  failure: AppError | undefined
}>

const restMs = 250

/** What files would be called by the pattern: beside each other at once, and beside what lies in the folder once that was looked at. */
export function usePlannedFiles(asked: Asked): Planned {
  const plan = useTry('paper-batch.plan')
  const wanted = wantedOf(asked)
  const key = JSON.stringify([asked.folder, wanted.map(({ name, ending }) => `${name}.${ending}`)])
  const [looked, setLooked] =
    useState<Readonly<{ key: string; names: string[]; isThere: boolean; failure?: AppError }>>()
  useEffect(() => {
    if (wanted.length === 0 || asked.folder.trim() === '') return undefined
    let isOver = false
    const look = async (): Promise<void> => {
      const outcome = await plan({
        folder: asked.folder,
        files: wanted.map(({ name, ending }) => ({ name, ending })),
      })
      if (isOver) return
      setLooked(
        outcome.ok
          ? { key, names: [...outcome.value.names], isThere: outcome.value.isThere }
          : { key, names: [], isThere: false, failure: outcome.error },
      )
    }
    const timer = setTimeout(() => void look(), restMs)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
    // The key is all that the question is made of.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, plan])

  const isLooked = looked?.key === key
  const names = isLooked && looked.names.length > 0 ? looked.names : distinctNames(wanted, [])
  return {
    files: wanted.map(({ row, ending }, at) => ({
      accountId: row.id,
      accountName: row.name,
      ending,
      name: names[at] ?? '',
    })),
    isThere: isLooked && looked.isThere,
    failure: isLooked ? looked.failure : undefined,
  }
}

function wantedOf({ rows, endings, pattern, kind, workspace, today }: Asked) {
  return rows.flatMap((row, at) =>
    paperEndings
      .filter((ending) => endings.has(ending))
      .map((ending) => ({
        row,
        ending,
        name: fileNameBy(pattern, {
          account: row.name,
          number: String(at + 1).padStart(3, '0'),
          kind,
          day: today,
          tier: row.tier,
          owner: row.ownerName ?? '',
          workspace,
        }),
      })),
  )
}
