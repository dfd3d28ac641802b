import { fold } from '#shared/kernel/fold.ts'
import { findingsOf } from './findings.ts'
import type { MapFinding, Party, Stakeholder, StakeholderMap, Statement } from './model.ts'
import { roleWordOf } from './role-words.ts'
import { readStatement } from './say-statement.ts'
import { attitudeOf, influenceOf } from './scales.ts'

type Column = 'name' | 'role' | 'influence' | 'attitude' | 'win' | 'relationships' | 'owner'

const headings: Readonly<Record<Column, RegExp>> = {
  name: /^(title ?function|name|full ?name|stakeholder|person|contact|title|function|member)$/,
  role: /^(role( in (the )?deal)?|deal role|buying role|part)$/,
  influence: /^(influence|power|influence level)$/,
  attitude: /^(sentiment|attitude|stance|support|support ?status|disposition)$/,
  win: /^(personal win|win|what wins|interest|motivation)$/,
  relationships: /^(relationships?|relations?|connections?|ties|reports to)$/,
  owner: /^(owner( on our side)?|covered by|our owner|coverage)$/,
}

/** Why a table is no stakeholder map. */
export type NoMap = 'no-rows' | 'no-name-column'

/**
 * A stakeholder map as people draw it: a table with somebody in each row and their part in the deal, and beside it statements in
 * plain words, one a line. What contradicts itself is named, not settled.
 * @param table rows of cells, the first of them headings
 * @param beside statements that the table does not hold, such as `Champion reports to Economic Buyer`
 */
export function readStakeholderMap(
  table: readonly (readonly string[])[],
  beside: readonly string[],
): StakeholderMap | NoMap {
  const [head = [], ...rows] = table.filter((row) => row.some((cell) => cell.trim() !== ''))
  const columns = columnsOf(head)
  if (columns.name === -1) return 'no-name-column'
  const isNamed = !/title|function/i.test(head[columns.name] ?? '')
  const people = rows.flatMap((cells, index) => stakeholderOf(cells, columns, index + 1, isNamed))
  if (people.length === 0) return 'no-rows'

  const partyOf = createParties(people)
  const statements: Statement[] = []
  const unread: MapFinding[] = []
  const take = (text: string, row: number | null): void => {
    const said = readStatement(text)
    const subject = row === null ? said && partyOf(said.subject) : ({ kind: 'row', row } as const)
    const object = said && partyOf(said.object)
    if (!said || !subject || !object || (row === null && said.subject === ''))
      return void unread.push({ kind: 'not-understood', row, text })
    const [from, to] = said.isTurned ? [object, subject] : [subject, object]
    statements.push({ id: statements.length, kind: said.kind, from, to, said: text, row })
  }
  rows.forEach((cells, index) => {
    const isHere = people.some(({ row }) => row === index + 1)
    if (isHere) for (const text of partsOf(cells[columns.relationships] ?? '')) take(text, index + 1)
  })
  for (const text of beside) if (text.trim() !== '') take(text.trim(), null)

  const outsiders = [
    ...new Set(
      statements
        .flatMap(({ from, to }) => [from, to])
        .flatMap((party) => (party.kind === 'outside' ? [party.name] : [])),
    ),
  ]
  const map = { people, outsiders, statements }
  return { ...map, findings: [...findingsOf(map), ...unread] }
}

function columnsOf(head: readonly string[]): Readonly<Record<Column, number>> {
  const squashed = head.map((heading) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[_\s/-]+/g, ' '),
  )
  const at = (column: Column): number => squashed.findIndex((heading) => headings[column].test(heading))
  return {
    name: at('name'),
    role: at('role'),
    influence: at('influence'),
    attitude: at('attitude'),
    win: at('win'),
    relationships: at('relationships'),
    owner: at('owner'),
  }
}

function stakeholderOf(
  cells: readonly string[],
  columns: Readonly<Record<Column, number>>,
  row: number,
  isNamed: boolean,
): readonly Stakeholder[] {
  const cell = (column: Column): string => (cells[columns[column]] ?? '').trim()
  if (cell('name') === '') return []
  const role = roleWordOf(cell('role'))
  const attitude = attitudeOf(cell('attitude'))
  return [
    {
      row,
      name: cell('name'),
      isNamed,
      roleText: cell('role'),
      role,
      influence: influenceOf(cell('influence')),
      attitude: strongerOf(attitude, role?.attitude ?? null),
      personalWin: cell('win'),
      owner: cell('owner'),
    },
  ]
}

/** A champion with a plus is a champion. Where the two point different ways, the sentiment stands, and a finding says so. */
function strongerOf(said: Stakeholder['attitude'], byRole: Stakeholder['attitude']): Stakeholder['attitude'] {
  if (said === null) return byRole
  return byRole !== null && Math.sign(byRole) === Math.sign(said) ? byRole : said
}

/** Several statements in one cell are parted by semicolons or lines. */
function partsOf(cell: string): readonly string[] {
  return cell
    .split(/[;\n]|\.\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Finds who is meant: by name or function, by part in the deal, or by the first letters of either (`EB` for Economic Buyer). */
function createParties(people: readonly Stakeholder[]): (name: string) => Party | null {
  const rows = new Map<string, number | null>()
  const note = (key: string, row: number): void => {
    if (key === '') return
    // What two rows could be is neither.
    rows.set(key, rows.has(key) && rows.get(key) !== row ? null : row)
  }
  for (const { row, name, roleText } of people) {
    for (const text of new Set([name, roleText])) note(fold(text), row)
    for (const text of new Set([name, roleText])) {
      const letters = text
        .split(/\s+/)
        .map((word) => word.charAt(0))
        .join('')
      if (letters.length > 1) note(fold(letters), row)
    }
  }
  return (name) => {
    if (name.trim() === '') return null
    const row = rows.get(fold(name.trim()))
    return typeof row === 'number' ? { kind: 'row', row } : { kind: 'outside', name: name.trim() }
  }
}
