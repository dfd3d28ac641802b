import { readAddresses } from './address-list.ts'
import { readList } from './list.ts'
import type { Pasted, PastedPerson, TextLine } from './pasted.ts'
import { areSignatures, readSignatures } from './signatures.ts'

/** More than this is a file, and comes in through an import. */
export const pastedLinesAtMost = 5_000

export type PastedRefusal = Readonly<{ kind: 'empty' }> | Readonly<{ kind: 'too-many-lines'; count: number }>

/** The longest that a field may be, as the contract has it. */
const longest = 200

/**
 * The people of a text that was pasted: lines with separators, an outline, signatures of mails, columns of a spreadsheet, or a list
 * of mail addresses. Nothing is asked of the world; what was not understood is told.
 */
export function readPasted(text: string): Pasted | PastedRefusal {
  const lines = linesOf(text)
  if (lines.length === 0) return { kind: 'empty' }
  if (lines.length > pastedLinesAtMost) return { kind: 'too-many-lines', count: lines.length }
  const addressed = readAddresses(lines)
  const pasted: Pasted = addressed
    ? { form: 'addresses', people: addressed, unread: [] }
    : areSignatures(lines)
      ? readSignatures(lines)
      : readList(lines)
  return { ...pasted, people: pasted.people.map(storable) }
}

export function isRefused(pasted: Pasted | PastedRefusal): pasted is PastedRefusal {
  return 'kind' in pasted
}

/** Lines that hold something, by their number from 1, without what is no text. */
function linesOf(text: string): readonly TextLine[] {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\uFEFF\u200B-\u200F\u202A-\u202E\u2060]/g, '')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .split('\n')
    .map((each, index) => ({ line: index + 1, text: each.trimEnd() }))
    .filter(({ text: each }) => each.trim() !== '')
}

/** What is longer than a field goes to the note as a whole, so that nothing is lost. */
function storable(person: PastedPerson): PastedPerson {
  const long = Object.entries(person.fields).filter(
    ([field, value]) => field !== 'note' && value.length > longest,
  )
  if (long.length === 0) return person
  const cut = long.map(([field, value]) => [
    field,
    `${value
      .slice(0, longest - 1)
      .toWellFormed()
      .trim()}…`,
  ])
  const note = [person.fields.note, ...long.map(([, value]) => value)].filter(Boolean).join('\n')
  return {
    ...person,
    fields: { ...person.fields, ...Object.fromEntries(cut), note: note.slice(0, 20_000).toWellFormed() },
  }
}
