import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { CardFields } from './card-fields.ts'

/** Columns that are recognized come first, in this order. */
const first = [
  'Source id',
  'Full name',
  'Salutation',
  'First name',
  'Last name',
  'Company',
  'Department',
  'Job title',
  'E-mail',
  'Phone',
  'Mobile',
  'City',
  'Manager',
  'Note',
]

/** Fields of people as a table; `beyond` names the columns, the rarest, that are more than a table may have. */
export function cardsTable(
  people: readonly CardFields[],
  columnsAtMost: number,
  checkpoint: Checkpoint,
): Readonly<{ table: ImportTable; beyond: readonly Readonly<{ heading: string; filled: number }>[] }> {
  const filled = new Map<string, number>()
  for (const fields of people) {
    checkpoint()
    for (const heading of fields.keys()) filled.set(heading, (filled.get(heading) ?? 0) + 1)
  }
  const known = first.filter((heading) => filled.has(heading))
  const others = [...filled.keys()].filter((heading) => !first.includes(heading))
  if (known.length + others.length > columnsAtMost) others.sort((a, b) => filled.get(b)! - filled.get(a)!)
  const headings = [...known, ...others].slice(0, columnsAtMost)
  const rows = people.map((fields) => {
    checkpoint()
    return headings.map((heading) => fields.get(heading) ?? '')
  })
  return {
    table: {
      headers: headings.map((heading) =>
        heading === 'Manager' && !areAmong(people, 'Manager') ? 'Manager as named in the card' : heading,
      ),
      rows,
      rowNumbers: people.map((_, index) => index + 1),
    },
    beyond: [...known, ...others]
      .slice(columnsAtMost)
      .map((heading) => ({ heading, filled: filled.get(heading)! })),
  }
}

/** A manager who has no card is nobody whom a reporting line could lead to. */
function areAmong(people: readonly CardFields[], heading: string): boolean {
  const names = new Set(people.map((fields) => fold(fields.get('Full name') ?? '')))
  return people.every((fields) => !fields.has(heading) || names.has(fold(fields.get(heading)!)))
}
