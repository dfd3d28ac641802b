import { fold } from '#shared/kernel/fold.ts'

/** What `fold` answers, ten times as quickly for the plain text that most names of a large file are. */
export function folded(text: string): string {
  return isPlain.test(text) ? text.toLowerCase() : fold(text)
}

const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/
