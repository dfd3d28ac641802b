import type { StatementKind } from './model.ts'

/** What a text says: one who is named before it (or nobody), how they stand, and to whom. */
export type Said = Readonly<{
  kind: StatementKind
  subject: string
  object: string
  /** Whether it leads the other way: `A is influenced by B` is B to A. */
  isTurned: boolean
}>

const forms: readonly (readonly [pattern: RegExp, kind: StatementKind, isTurned: boolean])[] = [
  [/\b(?:is )?report(?:s|ing)? (?:directly )?(?:in)?to\b/i, 'reports-to', false],
  [/\b(?:is )?(?:the )?(?:manager|boss|head) of\b|\bmanages\b|\bleads\b/i, 'reports-to', true],
  [
    /\b(?:is )?(?:an? |the )?(?:long-?time |close |former )?(?:peer|colleague) (?:of|to|with)\b/i,
    'peer-of',
    false,
  ],
  [/\b(?:is )?(?:strongly )?influenced by\b|\blistens to\b|\btrusts\b|\bfollows\b/i, 'influences', true],
  [/\b(?:strongly )?(?:has )?influences?(?: on| over)?\b|\badvises\b/i, 'influences', false],
  [
    /\b(?:is )?(?:tight|close|friends?|friendly|allied) (?:with|w\/|to)|\bally of\b|\bis an ally of\b/i,
    'ally-of',
    false,
  ],
  [/\b(?:in )?conflicts? with\b|\bclash(?:es)? with\b|\brival of\b|\bagainst\b/i, 'conflict-with', false],
]

/**
 * Reads `Reports to CFO`, `Peer of EB`, `Tight w/ EB` or `Blocker is a long-time peer of EB`. What stands in brackets, and after
 * `on`, `about` or `for`, is the reason and no name.
 * @returns `null` where none of it is understood
 */
export function readStatement(text: string): Said | null {
  const plain = text
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  for (const [pattern, kind, isTurned] of forms) {
    const found = pattern.exec(plain)
    if (!found) continue
    const subject = nameIn(plain.slice(0, found.index))
    const object = nameIn(
      plain.slice(found.index + found[0].length).split(/\s(?:on|about|for|since|through)\s/i)[0] ?? '',
    )
    if (object !== '') return { kind, subject, object, isTurned }
  }
  return null
}

/** A name without articles, the verb left over, and stops. */
function nameIn(text: string): string {
  return text
    .trim()
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/\s+(?:is|are|has|was)$/i, '')
    .replaceAll(/^[\s,:;.–-]+|[\s,:;.–-]+$/g, '')
}
