import { mapHeaders, recognize, recognizeCards } from '#shared/domain/import/recognize.ts'
import { examineFormats } from '#shared/domain/import/examine-columns.ts'
import { lookAlikes } from '#shared/domain/import/look-alikes.ts'
import { newValues } from '#shared/domain/import/new-values.ts'
import { prepareTable } from '#shared/domain/import/prepare-table.ts'
import type { Input } from '#shared/contract/contract.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { HandlersOf, QueryContext } from '../core/context.ts'
import type { CellRead } from '../exchange/csv/record-reader.ts'
import * as historyStore from '../store/history.ts'
import { createImportFiles } from './import-file.ts'
import { isOfNoWorkspace } from './import-gathered.ts'
import { knownFor, optionsOf, planOf, type Planned } from './import-plan.ts'
import { planAfter } from './import-together.ts'
import { shownAlike } from './import-alike.ts'
import { shownCreates, shownUpdates } from './import-shown.ts'
import { takingInHandlers } from './import-staged.ts'

const shownRows = 12
const rowsAtOnce = 10_000
const shownCellLength = 200
const shownAtMost = 200

export function importHandlers(stagingFolder: string): HandlersOf<'import'> {
  const files = createImportFiles(stagingFolder, goOn)
  const plannedIn = (
    { db, now }: Pick<QueryContext, 'db' | 'now'>,
    { earlier, ...how }: Input<'import.preview'>,
  ): Promise<Planned> =>
    earlier.length === 0
      ? planOf(db, files.read(how), how, goOn)
      : planAfter(db, (reading) => files.read(reading), { earlier, ...how }, dayOf(now()), goOn)
  return {
    'import.inspect': async (_context, { object, ...reading }) => {
      const file = files.open(reading)
      const seen = createLook()
      do file.read(seen.add, rowsAtOnce)
      while (file.share() < 1)
      const headers = file.headers() ?? []
      const { form, notTaken } = file
      const recognition = form.kind === 'cards' ? recognizeCards(headers) : recognize(headers)
      return {
        form,
        notTaken,
        headers,
        ...seen.of(headers.length),
        recognition: {
          object: recognition.object,
          source: recognition.source,
          guess: recognition.object === 'unsupported' ? recognition.guess : null,
        },
        mapping: object === null ? recognition.mapping : mapHeaders(headers, object),
      }
    },

    'import.preview': async (context, how) => {
      const basis = await historyStore.latestSeq(context.db)
      const planned = await plannedIn(context, how)
      const { plan, known, open } = planned
      return {
        basis,
        created: plan.creates.length,
        updated: plan.updates.length,
        unchanged: plan.unchanged,
        open,
        teamMembers: plan.teamMembers.map((member) => member.name),
        productLines: plan.object === 'opportunity' ? [...plan.productLines] : [],
        refusals: plan.refusals.slice(0, shownAtMost),
        refusalCount: plan.refusalCount,
        refusedRows: plan.refusedRows.length,
        notices: [...plan.notices],
        creates: shownCreates(plan, known, shownAtMost),
        updates: shownUpdates(planned, how, shownAtMost),
      }
    },

    'import.findAlike': async (context, how) => {
      const { all, known } = await plannedIn(context, { ...how, same: [] })
      if (all.object !== 'account' && all.object !== 'contact') return { count: 0, isCut: false, rows: [] }
      // What files before it make is left to the search for duplicates: which of it a row means could not be kept.
      const there = {
        accounts: known.accounts.filter((each) => !isOfNoWorkspace(each)),
        contacts: known.contacts.filter((each) => !isOfNoWorkspace(each)),
      }
      const { rows, isCut } = lookAlikes(all, there, goOn)
      return { count: rows.length, isCut, rows: shownAlike(all, known, rows.slice(0, shownAtMost)) }
    },

    'import.examine': async ({ db }, how) => {
      const file = files.read(how)
      const options = await optionsOf(db, file, how)
      const known = await knownFor(db, [how.object], goOn)
      const table = prepareTable(file.table, how.recipe, goOn)
      // What is said already of values is told apart by the page: it looks at the file as it is.
      const unsaid = prepareTable(file.table, { ...how.recipe, values: [] }, goOn)
      return {
        rows: table.rows.length,
        formats: examineFormats(table, how.mapping, options, goOn),
        values: newValues(unsaid, how.mapping, known, goOn),
      }
    },

    ...takingInHandlers(stagingFolder),
  }
}

/** What is shown of a file: how many rows it has, the first of them, and of each column how many of its cells say something. */
function createLook() {
  const filled: number[] = []
  const first: { row: number; cells: string[] }[] = []
  let rows = 0
  return {
    add: (cells: readonly CellRead[], row: number): void => {
      rows += 1
      if (first.length < shownRows)
        first.push({ row, cells: cells.map((cell) => String(cell).slice(0, shownCellLength)) })
      for (let column = 0; column < cells.length; column += 1)
        if (cells[column] !== '') filled[column] = (filled[column] ?? 0) + 1
    },
    /** @param width how many columns are used, which is known in the end: rows are as wide as they are in the file */
    of: (width: number) => {
      const columns = Array.from({ length: width }, (_, column) => column)
      return {
        rows,
        filled: columns.map((column) => filled[column] ?? 0),
        firstRows: first.map(({ row, cells }) => ({
          row,
          cells: columns.map((column) => cells[column] ?? ''),
        })),
      }
    },
  }
}
