import type { Salvaged } from '#shared/contract/salvage.ts'
import { saySalvage } from '#shared/contract/salvage-words.ts'
import { basename } from 'node:path'
import type { JobRunners } from '../../core/job-context.ts'
import { freePath, stampOf } from '../../store/backups/bring-back.ts'
import { writeWhole } from '../../store/backups/disk.ts'
import { salvage } from '../../store/salvage/salvage.ts'
import { orBackupFailure } from './backup-failure.ts'
import { tellingOf } from './telling.ts'

const listedAtMost = 200

/** Brings what can be read of a damaged workspace into a new file beside it, and keeps the report as a text beside that. */
export const runSalvage: JobRunners['salvage'] = async (context, { path: damaged }) =>
  orBackupFailure(() => {
    const now = context.now()
    const path = freePath(damaged, `salvaged ${stampOf(now)}`)
    const reportPath = path.replace(/\.keyplan$|$/, '.report.txt')
    const ways = {
      now,
      newId: () => context.newId<'command'>(),
      actor: context.actor,
      tell: tellingOf(context),
    }
    const { leftOut, unhooked, tables, ...figures } = salvage(damaged, path, ways)
    const salvaged: Salvaged = {
      ...figures,
      path,
      reportPath,
      tables: tables.map((each) => ({ ...each, ranges: each.ranges.slice(0, listedAtMost) })),
      leftOutCount: leftOut.length,
      leftOut: leftOut.slice(0, listedAtMost),
      unhookedCount: unhooked.length,
      unhooked: unhooked.slice(0, listedAtMost),
    }
    const heading = [
      `What could be read of ${damaged}`,
      `Into ${basename(path)}, ${now.toISOString()}`,
      'The damaged file was not touched.',
    ]
    writeWhole(reportPath, `${[...heading, '', ...saySalvage(salvaged)].join('\n')}\n`)
    return salvaged
  })
