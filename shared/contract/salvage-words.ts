import type { Salvaged } from './salvage.ts'

type Table = Salvaged['tables'][number]
type Loose = Salvaged['leftOut'][number]

/** What became of a damaged workspace, in lines for the user: the same on the screen and in the file beside it. */
export function saySalvage(salvaged: Salvaged): readonly string[] {
  return [
    sayPages(salvaged),
    sayRows(salvaged.tables),
    ...salvaged.tables.filter(isTouched).map(sayTable),
    ...listed(salvaged.leftOutCount, salvaged.leftOut, 'left out, since what they belong to is lost'),
    ...listed(
      salvaged.unhookedCount,
      salvaged.unhooked,
      'kept without a reference to something that is lost',
    ),
    salvaged.commands === 0
      ? 'Of the history nothing could be read.'
      : `${counted(salvaged.commands, 'command')} of the history could be read. They can be looked at, and not undone.`,
  ]
}

function sayPages({ pages, damagedPages }: Salvaged): string {
  return damagedPages === 0
    ? `All ${pages} pages of the file could be read.`
    : `${damagedPages} of ${pages} pages of the file could not be read.`
}

function sayRows(tables: readonly Table[]): string {
  const data = tables.filter(({ table }) => table !== 'command' && table !== 'change')
  const sum = (of: (table: Table) => number): number => data.reduce((total, each) => total + of(each), 0)
  const [read, rebuilt, lost] = [
    sum(({ read }) => read),
    sum(({ rebuilt }) => rebuilt),
    sum(({ lost }) => lost),
  ]
  return [
    `${counted(read, 'row')} could be read`,
    `${rebuilt} were made anew from the history`,
    `${lost} are known to be lost.`,
  ].join(', ')
}

function isTouched({ rebuilt, lost, ranges }: Table): boolean {
  return rebuilt > 0 || lost > 0 || ranges.length > 0
}

function sayTable({ table, read, rebuilt, lost, ranges }: Table): string {
  const told = [`${read} read`, `${rebuilt} made anew`, ...(lost > 0 ? [`${lost} lost`] : [])].join(', ')
  const where = ranges.slice(0, 5).map(sayRange)
  const more = ranges.length > 5 ? [`and at ${ranges.length - 5} more places`] : []
  return `${named(table)}: ${told}${where.length > 0 ? ` (damaged: ${[...where, ...more].join('; ')})` : ''}.`
}

function sayRange({ page, after, upTo }: Table['ranges'][number]): string {
  const rows =
    after === null && upTo === null
      ? 'rows not known'
      : `rows ${after === null ? 'up' : `after ${after}`}${upTo === null ? '' : ` to ${upTo}`}`
  return page === 0 ? rows : `page ${page}, ${rows}`
}

function listed(count: number, rows: readonly Loose[], what: string): string[] {
  if (count === 0) return []
  const names = rows.map(({ table, name, id }) => `${named(table)} ${name || id}`)
  const more = count > rows.length ? [`and ${count - rows.length} more`] : []
  return [
    `${counted(count, 'row')} ${count === 1 ? 'was' : 'were'} ${what}: ${[...names, ...more].join('; ')}.`,
  ]
}

function named(table: string): string {
  const words = table.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
