/** What a piece of the line was understood as. `start` and `end` are places in the line, in UTF-16 units; `end` is past the last. */
export type EntryToken = Readonly<{
  start: number
  end: number
  means:
    'channel' | 'person' | 'choice' | 'minutes' | 'day' | 'tag' | 'subject' | 'outcome' | 'due' | 'unknown'
}>

/** A hash and a letter, and what belongs to the word. */
export function tagOf(word: string): string | undefined {
  return /^#(\p{L}[\p{L}\p{N}_-]{0,59})[^\p{L}\p{N}]*$/u.exec(word)?.[1]
}
