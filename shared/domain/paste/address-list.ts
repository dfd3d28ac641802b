import { emailIn, isEmailOnly } from './kinds-of-text.ts'
import { blankFields, type PastedPerson, type TextLine } from './pasted.ts'
import { personName } from './person-name.ts'

/** `Ann Lee <ann@x.com>; "Berg, Jan" <jan@x.com>, ike@x.com` as people, or `undefined` where the text is something else. */
export function readAddresses(lines: readonly TextLine[]): readonly PastedPerson[] | undefined {
  const people: PastedPerson[] = []
  for (const { line, text } of lines) {
    for (const piece of piecesOf(text.replace(/^\s*(?:to|cc|bcc|from|an|von)\s*:\s*/i, ''))) {
      const parts = partsOf(piece)
      if (!parts) return undefined
      const name = personName(parts.name === '' ? nameOfMailbox(parts.email) : parts.name)
      people.push({
        line,
        fields: { ...blankFields, ...name, email: parts.email },
        company: '',
        manager: { kind: 'unsaid' },
      })
    }
  }
  return people.length > 0 ? people : undefined
}

function partsOf(piece: string): Readonly<{ name: string; email: string }> | undefined {
  if (isEmailOnly(piece)) return { name: '', email: piece.replaceAll(/^<?(?:mailto:)?|>$/g, '') }
  const before = /^(.*?)\s*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>$/.exec(piece)
  if (before) return { name: unquoted(before[1] ?? ''), email: before[2] ?? '' }
  const behind = /^(\S+@\S+)\s+\((.+)\)$/.exec(piece)
  return behind ? { name: unquoted(behind[2] ?? ''), email: behind[1] ?? '' } : undefined
}

/** Parted by semicolons, and by commas behind an address: the comma of `Lee, Ann <…>` stands before it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let isQuoted = false
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    if (!isQuoted && (letter === ';' || (letter === ',' && emailIn.test(piece)))) {
      pieces.push(piece)
      piece = ''
    } else piece += letter
  }
  return [...pieces, piece].map((each) => each.trim()).filter(Boolean)
}

/** `ann.lee@x.com` is most likely Ann Lee; of `info@x.com` nothing is known but the mailbox. */
function nameOfMailbox(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._]/).filter((word) => /^\p{L}[\p{L}-]*$/u.test(word))
  return words.map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(' ')
}

function unquoted(text: string): string {
  return text.replaceAll(/^["']|["']$/g, '').trim()
}
