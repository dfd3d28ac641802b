import type { ChapterKey } from '#shared/domain/sensitivity/draft.ts'
import type { SafeField } from '#shared/domain/sensitivity/fields.ts'
import type { SayCustomer } from './customer-words.ts'

/** A part of the paper, of runs of whatever kind: those of a file, or those of the page that shows what is struck out. */
export type PaperBlock<R> =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'text'; runs: readonly R[] }>
  | Readonly<{ kind: 'list'; isNumbered: boolean; items: readonly (readonly R[])[] }>
  | Readonly<{
      kind: 'table'
      columns: readonly Readonly<{ head: string; share: number }>[]
      rows: readonly (readonly (readonly R[])[])[]
    }>

type Part = Readonly<{ field: SafeField }>
type Row<P> = Readonly<{ parts: readonly P[] }>
type Chapter<P> = Readonly<{ key: ChapterKey; rows: readonly Row<P>[] }>

/** How a part is said, and what stands between two. */
export type PaperWriter<P, R> = Readonly<{
  say: SayCustomer
  runsOf: (part: P) => readonly R[]
  plain: (text: string) => R
}>

type ColumnHead =
  | 'objective'
  | 'who'
  | 'due'
  | 'action'
  | 'state'
  | 'promise'
  | 'side'
  | 'day'
  | 'channel'
  | 'people'
  | 'subject'
  | 'name'
  | 'title'
  | 'role'
  | 'reach'
type Column = Readonly<{ head: ColumnHead; share: number; fields: readonly SafeField[] }>

/** What of a chapter stands beside each other; what else is said of a row stands below its first cell. */
const columns: Readonly<Partial<Record<ChapterKey, readonly Column[]>>> = {
  objectives: [
    { head: 'objective', share: 0.6, fields: ['objective'] },
    { head: 'who', share: 0.22, fields: ['objective-owner'] },
    { head: 'due', share: 0.18, fields: ['objective-due'] },
  ],
  actions: [
    { head: 'action', share: 0.42, fields: ['action'] },
    { head: 'who', share: 0.26, fields: ['action-owner', 'action-people'] },
    { head: 'due', share: 0.17, fields: ['action-due'] },
    { head: 'state', share: 0.15, fields: ['action-state'] },
  ],
  promises: [
    { head: 'promise', share: 0.5, fields: ['promise'] },
    { head: 'side', share: 0.1, fields: ['promise-side'] },
    { head: 'who', share: 0.23, fields: ['promise-people'] },
    { head: 'due', share: 0.17, fields: ['promise-due'] },
  ],
  meetings: [
    { head: 'day', share: 0.17, fields: ['meeting-day'] },
    { head: 'channel', share: 0.15, fields: ['meeting-channel'] },
    { head: 'people', share: 0.36, fields: ['meeting-people'] },
    { head: 'subject', share: 0.32, fields: ['meeting-subject', 'meeting-note', 'said-in-meeting'] },
  ],
  people: [
    { head: 'name', share: 0.35, fields: ['contact-name'] },
    { head: 'title', share: 0.65, fields: ['contact-title'] },
  ],
  team: [
    { head: 'name', share: 0.28, fields: ['team-name'] },
    { head: 'role', share: 0.3, fields: ['team-role'] },
    { head: 'reach', share: 0.42, fields: ['team-reach'] },
  ],
}

/** Chapters as parts of a paper, each under its heading. */
export function chapterBlocks<P extends Part, R>(
  chapters: readonly Chapter<P>[],
  writer: PaperWriter<P, R>,
): readonly PaperBlock<R>[] {
  return chapters.flatMap(({ key, rows }): readonly PaperBlock<R>[] => {
    if (rows.length === 0) return []
    const of = columns[key]
    const heading = { kind: 'heading', level: 2, text: writer.say(`chapter-${key}`) } as const
    if (of) return [heading, table(rows, of, writer)]
    return [heading, ...(key === 'value' ? valueBlocks(rows, writer) : [list(rows, writer)])]
  })
}

function valueBlocks<P extends Part, R>(
  rows: readonly Row<P>[],
  writer: PaperWriter<P, R>,
): readonly PaperBlock<R>[] {
  const led = (field: SafeField): readonly Row<P>[] => rows.filter(({ parts }) => parts[0]?.field === field)
  return [
    ...led('value-text').flatMap(({ parts }) =>
      parts.map((part): PaperBlock<R> => ({ kind: 'text', runs: writer.runsOf(part) })),
    ),
    ...(['we-bring', 'they-gain', 'we-gain'] as const).flatMap((field): readonly PaperBlock<R>[] => {
      const own = led(field)
      if (own.length === 0) return []
      return [{ kind: 'heading', level: 3, text: writer.say(`list-${field}`) }, list(own, writer)]
    }),
  ]
}

function list<P extends Part, R>(rows: readonly Row<P>[], writer: PaperWriter<P, R>): PaperBlock<R> {
  return {
    kind: 'list',
    isNumbered: false,
    items: rows.map(({ parts }) => joined(parts, ' · ', writer)),
  }
}

function table<P extends Part, R>(
  rows: readonly Row<P>[],
  of: readonly Column[],
  writer: PaperWriter<P, R>,
): PaperBlock<R> {
  const placed = new Set(of.flatMap(({ fields }) => fields))
  // A column in which nothing is said is left out, and the others share its room.
  const filled = of.filter(
    ({ fields }, at) =>
      at === 0 || rows.some(({ parts }) => parts.some(({ field }) => fields.includes(field))),
  )
  const whole = filled.reduce((sum, { share }) => sum + share, 0)
  return {
    kind: 'table',
    columns: filled.map(({ head, share }) => ({ head: writer.say(`column-${head}`), share: share / whole })),
    rows: rows.map(({ parts }) =>
      filled.map(({ fields }, at) => {
        const cell = joined(
          parts.filter(({ field }) => fields.includes(field)),
          ', ',
          writer,
        )
        const rest = at > 0 ? [] : parts.filter(({ field }) => !placed.has(field))
        return [
          ...cell,
          ...rest.flatMap((part) => [writer.plain(`\n${label(part, writer)}`), ...writer.runsOf(part)]),
        ]
      }),
    ),
  }
}

function label<P extends Part, R>({ field }: P, { say }: PaperWriter<P, R>): string {
  return `${say(`field-${field}`)}: `
}

function joined<P extends Part, R>(
  parts: readonly P[],
  between: string,
  writer: PaperWriter<P, R>,
): readonly R[] {
  return parts.flatMap((part, at) => [...(at > 0 ? [writer.plain(between)] : []), ...writer.runsOf(part)])
}
