import { fold } from '#shared/kernel/fold.ts'
import type { Contact } from './model.ts'

/** By what somebody is known again in a text that nobody linked to them. */
type Known = Readonly<Pick<Contact, 'lastName' | 'email' | 'phone' | 'mobile'>>

/** A name of one letter, or a number of a few digits, is in any text. */
const lettersAtLeast = 2
const digitsAtLeast = 6

/**
 * Whether a text names somebody: by the last name as a word of its own, whatever case and diacritics, by the address of their mail or by a
 * number to call, however it is spaced. Others of the same name are named by it too: who reads must tell.
 */
export function isNamedIn(text: string, { lastName, email, phone, mobile }: Known): boolean {
  const folded = fold(text)
  const name = fold(lastName)
  if (name.length >= lettersAtLeast && hasWord(folded, name)) return true
  const address = fold(email)
  if (address.includes('@') && folded.includes(address)) return true
  const digits = digitsOf(text)
  return [phone, mobile].map(digitsOf).some((own) => own.length >= digitsAtLeast && digits.includes(own))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  }
  return false
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

function digitsOf(text: string): string {
  return text.replaceAll(/[\s()/.-]/g, '').replaceAll(/[^\d]+/g, ' ')
}
