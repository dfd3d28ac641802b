import type { ImportTable } from '#shared/domain/import/import-table.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { TextEncoding } from '#shared/domain/import/text-file.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { longestField } from '../csv/record-reader.ts'
import type { TableError } from '../csv/table-error.ts'
import { mostColumns, mostRows } from '../table/table-maker.ts'
import { fieldsOfCard, isOfTheCard, type CardFields, type Property } from './card-fields.ts'
import { readCardLines, type CardLine } from './card-lines.ts'
import { headOf, isBinary, textOf, type PropertyHead } from './card-property.ts'
import { cardsTable } from './cards-table.ts'

export type CardsTable = Readonly<{ table: ImportTable; notTaken: readonly NotTaken[] }>

/** No person has more to say. */
const propertiesAtMost = 10_000

/**
 * The cards of a file (vCard 2.1, 3.0 and 4.0, also mixed) as a table: one row for each person, numbered from 1, one column for
 * each kind of property. What is no text is counted in `notTaken` and not held.
 * @param encoding what the bytes of values are in where a card does not say
 */
export function readCards(
  bytes: Uint8Array,
  encoding: TextEncoding,
  checkpoint: Checkpoint,
): Result<CardsTable, TableError> {
  const people: CardFields[] = []
  const counts = createCounts()
  let open: { line: number; depth: number; lines: Kept[] } | undefined
  let hasTooMany = false

  const visit = (line: CardLine): void => {
    const head = headOf(line.head)
    const mark =
      line.value === undefined ? '' : Buffer.from(line.value).toString('latin1').trim().toUpperCase()
    if (head.name === 'BEGIN' && mark === 'VCARD') {
      if (open) open.depth += 1
      else open = { line: line.line, depth: 1, lines: [] }
    } else if (head.name === 'END' && mark === 'VCARD' && open) {
      open.depth -= 1
      if (open.depth > 0) counts.otherCards += 1
      else {
        const card = cardOf(open.lines, encoding, counts)
        if (people.length === mostRows) hasTooMany = true
        else if (card) people.push(card)
        open = undefined
      }
    } else if (open?.depth === 1 && open.lines.length < propertiesAtMost) open.lines.push({ head, line })
    else if (open ? open.depth === 1 : line.head !== '') counts.otherLines += 1
  }
  readCardLines(bytes, (head) => isBinary(headOf(head)), visit, checkpoint)

  if (open) return refuse({ code: 'card-cut-off', line: open.line })
  if (hasTooMany) return refuse({ code: 'too-many-rows', limit: mostRows })
  if (people.length === 0) return refuse({ code: 'no-cards' })
  const table = cardsTable(people, mostColumns, checkpoint)
  for (const { heading, filled } of table.beyond) counts.add(heading, filled, 0)
  return ok({ table: table.table, notTaken: counts.all() })
}

type Kept = Readonly<{ head: PropertyHead; line: CardLine }>

/** The fields of a card; `undefined` for one of a group. */
function cardOf(lines: readonly Kept[], encoding: TextEncoding, counts: Counts): CardFields | undefined {
  const valueOf = (name: string) => {
    const found = lines.find(({ head }) => head.name === name)
    return found?.line.value ? textOf(found.line.value, found.head, encoding).trim().toLowerCase() : ''
  }
  if ([valueOf('KIND'), valueOf('X-ADDRESSBOOKSERVER-KIND')].includes('group')) {
    counts.otherCards += 1
    return undefined
  }
  const labels = new Map(
    lines.flatMap(({ head, line }) =>
      head.name === 'X-ABLABEL' && line.value
        ? [[head.group, labelOf(textOf(line.value, head, encoding))]]
        : [],
    ),
  )
  const properties: Property[] = []
  for (const { head, line } of lines) {
    if (isOfTheCard(head)) continue
    if (line.value === undefined) {
      if (line.bytes > 0) counts.add(head.name, 1, line.bytes)
      else if (line.head !== '') counts.otherLines += 1
      continue
    }
    const text = textOf(line.value, head, encoding)
    // What could not be stored is said like what is too long.
    if (text.length > longestField || text.includes('\0') || !text.isWellFormed())
      counts.add(head.name, 1, line.bytes)
    else properties.push({ head, text, label: head.group === '' ? '' : (labels.get(head.group) ?? '') })
  }
  return fieldsOfCard(properties, valueOf('VERSION') === '2.1')
}

/** Apple writes `_$!<HomePage>!$_` for labels of its own. */
function labelOf(text: string): string {
  return text
    .trim()
    .replace(/^_\$!<(.*)>!\$_$/, '$1')
    .slice(0, 60)
}

type Counts = ReturnType<typeof createCounts>

function createCounts() {
  const properties = new Map<string, { count: number; bytes: number }>()
  return {
    otherCards: 0,
    otherLines: 0,
    add(name: string, count: number, bytes: number): void {
      const found = properties.get(name) ?? { count: 0, bytes: 0 }
      properties.set(name, { count: found.count + count, bytes: found.bytes + bytes })
    },
    all(): readonly NotTaken[] {
      const mostNamed = 50
      return [
        ...[...properties]
          .slice(0, mostNamed)
          .map(([name, of]) => ({ code: 'property', name: name.slice(0, 100), ...of }) as const),
        ...(this.otherCards > 0 ? [{ code: 'other-cards', count: this.otherCards } as const] : []),
        ...(this.otherLines > 0 ? [{ code: 'other-lines', count: this.otherLines } as const] : []),
      ]
    },
  }
}
