import { folded } from '../import/folded.ts'
import { cellsOf, separatorOf } from './cells.ts'
import { columnsOfContent, columnsOfHeading, type Column } from './columns.ts'
import { emailIn, looksLikeTitle } from './kinds-of-text.ts'
import { leveled, parentsOf } from './outline.ts'
import {
  blankFields,
  type Pasted,
  type PastedField,
  type PastedManager,
  type PastedPerson,
  type TextLine,
} from './pasted.ts'
import { nameOfParts, personName } from './person-name.ts'

/** One person a line, in columns or alone, with the hierarchy that indentation says. */
export function readList(all: readonly TextLine[]): Pasted {
  const lines = all.filter(({ text }) => !/^[\s|:+=-]+$/.test(text))
  const separator = separatorOf(lines)
  const heading = columnsOfHeading(cellsOf(lines[0]?.text ?? '', separator))
  // Under a heading an empty first cell is an empty cell; without one a tab before a line is depth.
  const rows = heading ? lines.slice(1).map((line) => ({ ...line, level: 0 })) : leveled(lines)
  const cells = rows.map(({ text }) => cellsOf(text, separator))
  const columns = heading ?? columnsOfContent(cells.slice(0, rowsLookedAt), separator === ',')
  const parents = parentsOf(rows)

  const people: PastedPerson[] = []
  const unread: TextLine[] = []
  const rowOf = new Map<number, number>()
  for (const [at, { line, text }] of rows.entries()) {
    const person = personOf(line, cells[at] ?? [], columns)
    if (!person) {
      unread.push({ line, text })
      continue
    }
    rowOf.set(at, people.length)
    const parent = nearestRow(parents, rowOf, at)
    const isUnder = person.manager.kind === 'unsaid' && parent !== undefined
    people.push(isUnder ? { ...person, manager: { kind: 'row', row: parent } } : person)
  }
  return { form: parents.some((parent) => parent !== -1) ? 'outline' : 'list', people, unread }
}

/** What the columns are is seen in the first rows. */
const rowsLookedAt = 300

/** The row of the nearest line above that is a person. */
function nearestRow(
  parents: readonly number[],
  rowOf: ReadonlyMap<number, number>,
  at: number,
): number | undefined {
  for (let above = parents[at] ?? -1; above !== -1; above = parents[above] ?? -1) {
    const row = rowOf.get(above)
    if (row !== undefined) return row
  }
  return undefined
}

function personOf(
  line: number,
  cells: readonly string[],
  columns: readonly Column[],
): PastedPerson | undefined {
  const said = new Map<Exclude<Column, null>, string>()
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? ''
    if (column !== null && cell !== '')
      said.set(column, said.has(column) ? `${said.get(column)} ${cell}` : cell)
  }
  const saidOf = (field: PastedField): string => said.get(field) ?? ''
  const full = said.get('fullName') ?? ''
  const email = emailIn.exec(full)?.[0] ?? ''
  const plain = full.replace(email === '' ? /$^/ : new RegExp(`[<(]?${escaped(email)}[>)]?`), '').trim()
  const isPost = looksLikeTitle(plain) && saidOf('title') === '' && saidOf('lastName') === ''
  const name =
    plain !== '' && !isPost ? personName(plain) : nameOfParts(saidOf('firstName'), saidOf('lastName'))
  const fields = {
    ...blankFields,
    ...Object.fromEntries([...said].filter(([column]) => column in blankFields)),
    salutation: [saidOf('salutation'), name.salutation].filter(Boolean).join(' '),
    firstName: name.firstName,
    lastName: name.lastName,
    title: isPost ? plain : saidOf('title'),
    email: (saidOf('email') || email).replace(/^<?(?:mailto:)?/, '').replace(/>$/, ''),
  }
  if (!isSomebody(`${fields.firstName} ${fields.lastName} ${fields.title}`, full)) return undefined
  return { line, fields, company: '', manager: managerOf(said.get('manager') ?? '') }
}

/** A name or a title has letters in it, and is no sentence. */
function isSomebody(text: string, full: string): boolean {
  return /\p{L}/u.test(text) && full.split(/\s+/).length <= wordsInNameAtMost
}

const wordsInNameAtMost = 9

/** What a list writes for somebody whom nobody is above. */
const topWords = new Set([
  '-',
  '–',
  '—',
  'none',
  'n/a',
  'na',
  'top',
  'nobody',
  'no one',
  'keiner',
  'niemand',
  'board',
])

export function managerOf(text: string): PastedManager {
  if (text === '') return { kind: 'unsaid' }
  return topWords.has(folded(text)) ? { kind: 'top' } : { kind: 'words', text }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
