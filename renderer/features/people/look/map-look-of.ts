import type { SignsOf } from './card-signs.ts'
import type { CardWords } from './use-card-words.ts'

/** What cards and lines show beside the people themselves. */
export type MapLook = Readonly<{
  signs: SignsOf
  words: CardWords
  /** Whom the filter means; `null` for everybody. */
  meant: ReadonlySet<string> | null
}>
