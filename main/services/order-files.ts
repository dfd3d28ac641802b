import type { Input } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import {
  createLineReader,
  isLineRefusal,
  type FindAccount,
} from '#shared/domain/economics/read-order-line.ts'
import { numberFields } from '#shared/domain/economics/order-line-fields.ts'
import { prepareTable } from '#shared/domain/import/prepare-table.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape } from '../store/tables.ts'
import { inTurn, type RowsInTurn } from '../exchange/read-form.ts'
import { ratesInto } from './exchange-rates.ts'
import type { ImportFiles, ReadFile, Reading } from './import-file.ts'
import { getWorkspace } from './workspace.ts'

type How = Pick<
  Input<'order.preview'>,
  'mapping' | 'numberFormat' | 'dayOrder' | 'currency' | 'recipe' | 'accounts'
>

/** The rows of a file that came in and waits, some at a time, of what is made of it. */
export function openLines(files: ImportFiles, how: How & Reading, checkpoint: Checkpoint): RowsInTurn {
  const { computed, filters, values } = how.recipe
  if (computed.length + filters.length + values.length === 0) return files.open(how, plainNumbersIn(how))
  const { table, form } = files.read(how)
  // The headings are those of the file, whatever is made of it.
  return { ...inTurn(prepareTable(table, how.recipe, checkpoint), form), headers: () => table.headers }
}

/** A point means something else where the comma parts. */
function plainNumbersIn({ mapping, numberFormat }: How): readonly boolean[] {
  return numberFormat === 'point' ? mapping.map((field) => numberFields.has(field)) : []
}

type LineReader = ReturnType<typeof createLineReader>

/** Reads the lines of a file of a form one after another. */
export async function lineReader(
  db: Reader,
  form: ReadFile['form'],
  { mapping, currency, accounts, ...how }: How,
  checkpoint: Checkpoint,
): Promise<LineReader> {
  const workspace = await getWorkspace(db)
  const rateOf = await ratesInto(db, workspace.currency)
  const isTyped = form.kind === 'workbook' || form.kind === 'json'
  return createLineReader(
    mapping,
    {
      numberFormat: isTyped ? 'point' : how.numberFormat,
      dayOrder: how.dayOrder,
      currency: currency ?? workspace.currency,
      hasRate: (foreign, month) => foreign === workspace.currency || rateOf(foreign, month) !== undefined,
    },
    await accountFinder(db, accounts, checkpoint),
  )
}

export { isLineRefusal }

/**
 * By what the user has said is meant, else by the source id where one is given, else by the name, whatever its case and
 * accents.
 */
async function accountFinder(
  db: Reader,
  meant: How['accounts'],
  checkpoint: Checkpoint,
): Promise<FindAccount> {
  const said = new Map(
    meant.flatMap(({ named, accountId }) => [[named, accountId] as const, [fold(named), accountId] as const]),
  )
  const accounts = await rows.listMany(db, accountShape, ['id'], checkpoint)
  const bySourceId = new Map<string, AccountId>()
  const byName = new Map<string, AccountId[]>()
  for (const { id, sourceId, name } of accounts) {
    if (sourceId !== null) bySourceId.set(sourceId, id)
    const key = fold(name.trim())
    byName.set(key, [...(byName.get(key) ?? []), id])
  }
  return (sourceId, name) =>
    sourceId === ''
      ? (said.get(name) ?? said.get(fold(name)) ?? named(name))
      : (said.get(sourceId) ?? bySourceId.get(sourceId) ?? 0)

  function named(name: string): AccountId | number {
    const found = byName.get(fold(name)) ?? []
    const [only] = found
    return found.length === 1 && only !== undefined ? only : found.length
  }
}
