import type { AppError } from './errors.ts'
import type { Topic } from './topics.ts'

/** What comes back for a call: a value or an error as data. */
export type Reply = Readonly<{ ok: true; value: unknown }> | Readonly<{ ok: false; error: AppError }>

/** The two functions that the desktop shell gives the page. */
export type Bridge = Readonly<{
  call: (name: string, input: unknown) => Promise<Reply>
  onChanged: (listener: (topics: readonly Topic[]) => void) => () => void
}>
