import type { Input } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { touchesAtMost, type IncomingRead } from '#shared/domain/touchpoint/incoming/incoming.ts'
import { guessLogMapping, type LogMapping } from '#shared/domain/touchpoint/incoming/log-columns.ts'
import { readLog } from '#shared/domain/touchpoint/incoming/read-log.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { readForm } from '../exchange/read-form.ts'
import { readTouches, touchFormOf } from '../exchange/read-touches.ts'
import { sourceIdOf } from '../exchange/source-id.ts'
import { stagedBytesOf } from './import-file.ts'

type How = Omit<Input<'touchpoint.readFile'>, 'people'>
type Log = Readonly<{
  headers: readonly string[]
  mapping: LogMapping
  rows: number
  firstRows: readonly (readonly string[])[]
}>
export type TouchFile = Readonly<{ form: 'calendar' | 'mail' | 'log'; read: IncomingRead; log: Log | null }>

const shownRows = 8
const shownCellLength = 200

/** Reads files of touchpoints that came in and wait. What was read last stays in memory: a preview is asked for again and again. */
export function createTouchFiles(stagingFolder: string) {
  let last: { key: string; file: TouchFile } | undefined
  return {
    read(how: How): TouchFile {
      const { fileId, from, until, zone, encoding, delimiter, sheet, mapping, dayOrder, channel } = how
      const key = JSON.stringify([
        fileId,
        from,
        until,
        zone,
        encoding,
        delimiter,
        sheet,
        mapping,
        dayOrder,
        channel,
      ])
      if (last?.key !== key) last = { key, file: readTouchFile(stagingFolder, how) }
      return last.file
    },
  }
}

/** Reads a file as what it is by its content. */
export function readTouchFile(stagingFolder: string, how: How): TouchFile {
  const bytes = stagedBytesOf(stagingFolder, how.fileId, goOn)
  const form = touchFormOf(bytes)
  if (form !== 'log') {
    const found = readTouches(form, bytes, how, goOn)
    if (!found.ok) throw new AppFailure({ code: 'touch-file-unreadable', problem: found.error })
    return { form, read: found.value, log: null }
  }

  const table = readForm(bytes, how, goOn)
  if (!table.ok) throw new AppFailure({ code: 'table-unreadable', problem: table.error })
  if (table.value.form.kind === 'cards')
    throw new AppFailure({ code: 'touch-file-unreadable', problem: { code: 'not-known' } })
  const { headers, rows } = table.value.table
  const mapping = how.mapping ?? guessLogMapping(headers)
  const reading = { mapping, dayOrder: how.dayOrder, channel: how.channel }
  const read = readLog(table.value.table, reading, how, (...parts) => sourceIdOf('log', ...parts))
  if (!read)
    throw new AppFailure({
      code: 'touch-file-unreadable',
      problem: { code: 'too-many', limit: touchesAtMost },
    })
  const firstRows = rows
    .slice(0, shownRows)
    .map((cells) => cells.map((cell) => cell.slice(0, shownCellLength)))
  return { form, read, log: { headers, mapping, rows: rows.length, firstRows } }
}
