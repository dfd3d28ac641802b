import { mapHeaders } from '../import/recognize.ts'
import { folded } from '../import/folded.ts'
import {
  emailIn,
  isEmailOnly,
  isPhoneOnly,
  looksLikeDepartment,
  looksLikeGivenName,
  looksLikeLastName,
  looksLikeName,
} from './kinds-of-text.ts'
import { isAcademic, isSalutation } from './name-words.ts'
import type { PastedField } from './pasted.ts'

/** What a column holds. `lastThenFirst` says that two columns are one name, parted by the comma that stands in it. */
export type Column = PastedField | 'fullName' | 'manager' | null

/** The columns by the headings of a first row, or `undefined` where it is no heading. */
export function columnsOfHeading(cells: readonly string[]): readonly Column[] | undefined {
  if (cells.some((cell) => emailIn.test(cell) || isPhoneOnly(cell))) return undefined
  const mapped = mapHeaders(cells, 'contact').map((field): Column => {
    if (field === 'manager' || field === 'fullName') return field
    return known.find((each) => each === field) ?? null
  })
  const count = mapped.filter((column) => column !== null).length
  const filled = cells.filter((cell) => cell !== '').length
  const isNamed = mapped.some(
    (column) => column === 'fullName' || column === 'lastName' || column === 'title',
  )
  return isNamed && count > 0 && count * 2 >= filled ? mapped : undefined
}

const known: readonly PastedField[] = [
  ...(['salutation', 'firstName', 'lastName', 'title', 'department', 'location'] as const),
  ...(['seniority', 'email', 'phone', 'mobile', 'note'] as const),
]

/**
 * The columns by what stands in them: addresses and numbers by their form, the name first of what is left, a column of names that
 * stand in the list as the manager, then title, manager, department and place in this order.
 * @param isComma whether a comma parts the cells, so that `Lee, Ann` is a name
 */
export function columnsOfContent(rows: readonly (readonly string[])[], isComma: boolean): readonly Column[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? '').filter(Boolean))
  const columns: Column[] = cells.map(() => null)
  const left = (): readonly number[] =>
    [...columns.keys()].filter((at) => columns[at] === null && cells[at]?.length)
  const share = (at: number, test: (cell: string) => boolean): number => {
    const column = cells[at] ?? []
    return column.length === 0 ? 0 : column.filter(test).length / column.length
  }
  const give = (field: PastedField, test: (cell: string) => boolean): void => {
    const at = left().find((each) => share(each, test) > 0.6)
    if (at !== undefined) columns[at] = field
  }
  give('email', isEmailOnly)
  give('phone', isPhoneOnly)
  give('mobile', isPhoneOnly)
  if (left().length > 1) give('salutation', (cell) => isSalutation(cell) || isAcademic(cell))

  const [first, second] = left()
  if (first === undefined) return columns
  const isPair =
    second === first + 1 &&
    share(first, looksLikeLastName) >= 0.7 &&
    share(second, looksLikeGivenName) >= 0.7 &&
    share(first, (cell) => looksLikeName(cell)) < 0.5
  if (isPair && second !== undefined) {
    columns[first] = isComma ? 'lastName' : 'firstName'
    columns[second] = isComma ? 'firstName' : 'lastName'
  } else {
    const names = left().find((each) => share(each, looksLikeName) > 0.6)
    columns[names ?? first] = 'fullName'
  }

  const people = peopleIn(rows, columns)
  const manager = left().find((at) => share(at, (cell) => people.has(nameKey(cell))) >= 0.5)
  if (manager !== undefined) columns[manager] = 'manager'
  for (const at of left()) {
    const isName = share(at, looksLikeName) > 0.6
    if (isName && !columns.includes('manager')) columns[at] = 'manager'
    else if (!columns.includes('department') && share(at, looksLikeDepartment) > 0.6)
      columns[at] = 'department'
    else {
      const order = ['title', 'manager', 'department', 'location', 'seniority'] as const
      columns[at] = order.find((each) => !columns.includes(each)) ?? null
    }
  }
  return columns
}

function peopleIn(rows: readonly (readonly string[])[], columns: readonly Column[]): ReadonlySet<string> {
  const full = columns.indexOf('fullName')
  const [first, last] = [columns.indexOf('firstName'), columns.indexOf('lastName')]
  const names = rows.map((row) =>
    full === -1 ? `${row[first] ?? ''} ${row[last] ?? ''}` : (row[full] ?? ''),
  )
  return new Set(names.map(nameKey).filter(Boolean))
}

/** The words of a name in any order: `Lee, Ann` and `Ann Lee` are one. */
function nameKey(cell: string): string {
  const words = folded(cell).split(/[\s,]+/)
  return words
    .filter((word) => word !== '' && !isSalutation(word) && !isAcademic(word))
    .sort()
    .join(' ')
}
