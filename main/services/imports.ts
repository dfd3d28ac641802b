import { AppFailure } from '#shared/contract/errors.ts'
import type { Input } from '#shared/contract/contract.ts'
import {
  defaultTopMarkers,
  type Existing,
  type ImportOptions,
  type ImportPlan,
} from '#shared/domain/import/plan.ts'
import { planImport } from '#shared/domain/import/plan-import.ts'
import { mapHeaders, recognize } from '#shared/domain/import/recognize.ts'
import type { HandlersOf } from '../core/context.ts'
import * as historyStore from '../store/history.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { accountShape, contactShape, teamMemberShape } from '../store/tables.ts'
import { takeIn } from './import-run.ts'
import { shownCreates, shownUpdates } from './import-shown.ts'
import type { createImportFiles } from './import-file.ts'
import { getWorkspace } from './workspace.ts'

type Files = ReturnType<typeof createImportFiles>
type How = Input<'import.preview'>

const shownRows = 12
const shownCellLength = 200
const shownAtMost = 200

export function importHandlers(files: Files): HandlersOf<'import'> {
  return {
    'import.inspect': async (_context, { object, ...reading }) => {
      const { table, encoding } = files.read(reading)
      const recognition = recognize(table.headers)
      return {
        encoding,
        delimiter: table.delimiter,
        headers: table.headers,
        rows: table.rows.length,
        firstRows: table.rows.slice(0, shownRows).map((cells, index) => ({
          row: table.rowNumbers[index] ?? index + 2,
          cells: cells.map((cell) => cell.slice(0, shownCellLength)),
        })),
        recognition: {
          object: recognition.object,
          source: recognition.source,
          guess: recognition.object === 'unsupported' ? recognition.guess : null,
        },
        mapping: object === null ? recognition.mapping : mapHeaders(table.headers, object),
      }
    },

    'import.preview': async ({ db }, how) => {
      const basis = await historyStore.latestSeq(db)
      const { plan, existing } = await planOf(db, files, how)
      return {
        basis,
        created: plan.creates.length,
        updated: plan.updates.length,
        unchanged: plan.unchanged,
        teamMembers: plan.teamMembers.map((member) => member.name),
        refusals: plan.refusals.slice(0, shownAtMost),
        refusalCount: plan.refusalCount,
        refusedRows: plan.refusedRows.length,
        notices: [...plan.notices],
        creates: shownCreates(plan, shownAtMost),
        updates: shownUpdates(plan, existing, shownAtMost),
      }
    },

    'import.run': async ({ db, recorder, newId }, { basis, fileName, ...how }) => {
      if (basis !== (await historyStore.latestSeq(db))) throw new AppFailure({ code: 'preview-outdated' })
      const { plan } = await planOf(db, files, how)
      const isStopped = plan.refusalCount > 0 && !how.leaveOutRefused
      const isWhole = plan.refusals.some((refusal) => refusal.row === null)
      if (isStopped || isWhole) throw new AppFailure({ code: 'import-refused', refusals: plan.refusalCount })

      recorder.describe(fileName)
      await takeIn(plan, recorder, newId)
      return {
        created: plan.creates.length,
        updated: plan.updates.length,
        unchanged: plan.unchanged,
        teamMembers: plan.teamMembers.length,
        leftOut: plan.refusedRows.length,
      }
    },
  }
}

async function planOf(db: Reader, files: Files, how: How): Promise<{ plan: ImportPlan; existing: Existing }> {
  const { table } = files.read({ fileId: how.fileId, encoding: how.encoding, delimiter: how.delimiter })
  const { currency } = await getWorkspace(db)
  const options: ImportOptions = {
    object: how.object,
    account: how.account,
    numberFormat: how.numberFormat,
    topMarkers: how.topMarkers ?? defaultTopMarkers,
    currency,
    leaveOutRefused: how.leaveOutRefused,
  }
  const existing = await listExisting(db)
  return { plan: planImport(table, how.mapping, options, existing), existing }
}

async function listExisting(db: Reader): Promise<Existing> {
  return {
    accounts: await rows.listAll(db, accountShape, ['id']),
    contacts: await rows.listAll(db, contactShape, ['id']),
    teamMembers: await rows.listAll(db, teamMemberShape, ['id']),
  }
}
