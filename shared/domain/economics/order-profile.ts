import type { Id } from '#shared/kernel/id.ts'
import type { Recipe } from '../import/recipe.ts'
import type { DayOrder, OrderField } from './order-line-fields.ts'

export type OrderProfileId = Id<'order-profile'>

/** What was said of a file of order lines. */
export type OrderReading = Readonly<{
  mapping: readonly (OrderField | null)[]
  recipe: Recipe
  source: string
  /** `null` where nobody said. */
  channel: string | null
  numberFormat: 'point' | 'comma'
  dayOrder: DayOrder
  /** Of lines that say none; `null` for the workspace's. */
  currency: string | null
}>

/** How files with these headings were read when one last came in. */
export type OrderProfile = Readonly<{
  id: OrderProfileId
  /** The file that last came in so. */
  name: string
  /** Places of columns in the settings are places among these. */
  headers: readonly string[]
  settings: OrderReading
  version: number
}>
