import type { ImportTable } from '../../import/import-table.ts'
import { isEmail } from '../../import/read-value.ts'
import { oneLine } from '#shared/kernel/one-line.ts'
import type { TouchpointChannel } from '../model.ts'
import {
  createLeftOut,
  touchesAtMost,
  type IncomingPerson,
  type IncomingRead,
  type IncomingTouch,
  type LeftOutCounts,
  type Window,
} from './incoming.ts'
import { keptNote } from './kept-text.ts'
import type { LogField, LogMapping } from './log-columns.ts'
import { channelOfText, dayOfText, minutesOfText, type DayOrder } from './log-values.ts'

export type LogReading = Readonly<{
  mapping: LogMapping
  dayOrder: DayOrder
  /** Of rows that say none that is known. */
  channel: TouchpointChannel
}>

/**
 * The rows of a log (call center, web, distributor) as touchpoints.
 * @param sourceIdOf makes a row's id of what it says
 * @returns `undefined` where it has more of them than are brought in at once
 */
export function readLog(
  table: ImportTable,
  reading: LogReading,
  { from, until }: Pick<Window, 'from' | 'until'>,
  sourceIdOf: (...parts: readonly string[]) => string,
): IncomingRead | undefined {
  const leftOut = createLeftOut()
  const seen = new Map<string, number>()
  const touches: IncomingTouch[] = []
  for (const [index, cells] of table.rows.entries()) {
    const cellOf = (field: LogField): string => cells[reading.mapping.indexOf(field)]?.trim() ?? ''
    const happenedOn = dayOfText(cellOf('day'), reading.dayOrder)
    if (happenedOn === undefined) leftOut.add('no-day')
    else if (happenedOn < from || happenedOn > until) leftOut.add('outside-days')
    else {
      const id = cellOf('id')
      // Rows that say the same twice are two: a day may have two calls alike.
      const said = id === '' ? cells.join('\n') : id
      const times = (seen.get(said) ?? 0) + 1
      seen.set(said, times)
      if (id !== '' && times > 1) leftOut.add('repeated')
      else {
        const parts = id === '' ? [said, String(times)] : [id]
        touches.push({
          place: table.rowNumbers[index] ?? index + 2,
          sourceId: sourceIdOf(...parts),
          happenedOn,
          ...factsOf(cellOf, reading.channel, leftOut),
        })
      }
    }
    if (touches.length > touchesAtMost) return undefined
  }
  return { touches, leftOut: leftOut.all() }
}

function factsOf(
  cellOf: (field: LogField) => string,
  otherwise: TouchpointChannel,
  leftOut: LeftOutCounts,
): Omit<IncomingTouch, 'place' | 'sourceId' | 'happenedOn'> {
  const minutes = minutesOfText(cellOf('minutes'))
  if (minutes === undefined && cellOf('minutes') !== '') leftOut.add('no-minutes')
  const channel = channelOfText(cellOf('channel'))
  if (channel === undefined && cellOf('channel') !== '') leftOut.add('unknown-channel')
  const { note, isCut } = keptNote(cellOf('note'))
  if (isCut) leftOut.add('text-cut')
  const subject = cellOf('subject') || note.split('\n')[0] || cellOf('channel') || cellOf('who')
  const they = cellOf('who')
    .split(';')
    .map((name) => personOf(name, ''))
  const [first, ...rest] = they
  const named = first ? [{ ...first, email: first.email || emailOf(cellOf('email')) }, ...rest] : []
  return {
    minutes: minutes ?? null,
    channel: channel ?? otherwise,
    subject: oneLine(subject),
    note,
    people: named.filter(isSomebody),
    agents: cellOf('agent')
      .split(';')
      .map((name) => personOf(name, ''))
      .filter(isSomebody),
    account: cellOf('account') === '' ? '' : oneLine(cellOf('account')),
  }
}

function isSomebody({ name, email }: IncomingPerson): boolean {
  return name !== '' || email !== ''
}

function personOf(text: string, email: string): IncomingPerson {
  const plain = text.trim()
  if (plain === '') return { name: '', email }
  return isEmail(plain) ? { name: '', email: oneLine(plain) } : { name: oneLine(plain), email }
}

function emailOf(text: string): string {
  return isEmail(text) ? oneLine(text) : ''
}
