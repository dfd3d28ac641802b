import type { LostRange } from './walk-table.ts'

/** What became of one table: `rebuilt` rows were made anew from the history, `lost` ones are known from it but could not be. */
export type TableReport = {
  table: string
  read: number
  rebuilt: number
  lost: number
  ranges: LostRange[]
}

/** A row whose reference led nowhere: left out with it, or kept without it. */
export type LooseRow = Readonly<{ table: string; id: string; name: string; column: string; parent: string }>

export type SalvageReport = Readonly<{
  pages: number
  damagedPages: number
  tables: readonly Readonly<TableReport>[]
  leftOut: readonly LooseRow[]
  unhooked: readonly LooseRow[]
  /** Commands of the history that could be read; the changes of others were left out. */
  commands: number
}>
