import type { Asked } from '#shared/domain/search/words.ts'
import { contextMark } from './search-entries.ts'

/*
 * What is asked, in the language of the index. Words hold letters and digits only, so that nothing typed is ever taken for a
 * part of that language.
 */

/** The words beside each other. */
export function phrase(words: readonly string[]): string {
  return `"${words.join(' ')}"`
}

/** The same where the last word may go on. */
export function beginning(words: readonly string[]): string {
  return `${phrase(words)} *`
}

export function allOf(asked: Asked): string {
  return asked.map(beginning).join(' AND ')
}

export function inNameOrContext(words: readonly string[]): string {
  return `(${beginning(words)} OR ${beginning(words.map((word) => contextMark + word))})`
}
