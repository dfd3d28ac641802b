import type { Id } from '#shared/kernel/id.ts'

/** One file of order lines that was taken in: all that the history says of its lines. */
export type OrderImport = Readonly<{
  id: Id<'order-import'>
  /** Counts up; lines name their import by it. */
  number: number
  /** Which system the file is of: an order and line number means the same line only within one source. */
  source: string
  fileName: string
  /** Lines that are new or say something else than before. */
  lineCount: number
  /** Of these, how many stand in place of an earlier line. */
  replaced: number
  /** The numbers of its lines are these and all between. */
  firstLine: number
  lastLine: number
  /** How what is in it was sold, in words, where the line does not say; `null` where nobody said. */
  channel: string | null
  version: number
}>
