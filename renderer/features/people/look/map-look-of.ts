import type { SignsOf } from './card-signs.ts'

/** What cards and lines show beside the people themselves. */
export type MapLook = Readonly<{
  signs: SignsOf
  /** Whom the filter means; `null` for everybody. */
  meant: ReadonlySet<string> | null
}>
