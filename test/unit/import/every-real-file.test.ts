import type { AccountId } from '#shared/domain/account/model.ts'
import { isHashed } from '#shared/domain/import/hashed.ts'
import { recognize, recognizeCards } from '#shared/domain/import/recognize.ts'
import { usualProcess } from '#shared/domain/opportunity/sales-process.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readForm } from '../../../main/exchange/read-form.ts'
import { realData } from '../exchange/real-data.ts'
import {
  anAccount,
  nobody,
  planForAccounts,
  planForContacts,
  planForDeals,
  planForLeads,
} from './workspace.ts'

/** Every file as it comes, through the one way in: nothing of a mapped column may get lost on it. */
function planOf(path: string) {
  const found = readForm(
    new Uint8Array(readFileSync(`${realData}/${path}`)),
    { encoding: null, delimiter: null, sheet: null },
    goOn,
  )
  if (!found.ok) throw new Error(`${path}: ${JSON.stringify(found.error)}`)
  const { table, form } = found.value
  const recognition = form.kind === 'cards' ? recognizeCards(table.headers) : recognize(table.headers)
  const { mapping } = recognition
  const plan =
    recognition.object === 'account'
      ? planForAccounts(table, nobody, { currency: 'USD', leaveOutRefused: true }, mapping)
      : recognition.object === 'lead'
        ? planForLeads(table, nobody, { leaveOutRefused: true }, mapping)
        : (recognition.object === 'opportunity' ? planForDeals : planForContacts)(
            table,
            { ...nobody, accounts: [anAccount()], stages: usualProcess.stages },
            { account: 'acme' as AccountId, leaveOutRefused: true },
            mapping,
          )
  return { table, mapping, plan, recognition }
}

/** Fields that are kept as they are written. */
const keptAsWritten = new Set<string>([
  ...['sourceId', 'name', 'tier', 'segment', 'region', 'industry', 'website', 'phone', 'street', 'city'],
  ...['postalCode', 'country', 'description', 'salutation', 'firstName', 'lastName', 'title', 'department'],
  ...['location', 'email', 'mobile', 'note'],
])

/** What rows say in mapped columns and what is created of them does not. */
function lostIn({ table, mapping, plan }: ReturnType<typeof planOf>): readonly string[] {
  const rowAt = new Map(table.rowNumbers.map((row, index) => [row, table.rows[index]!]))
  return plan.creates.flatMap(({ row, draft }) =>
    mapping.flatMap((field, column) => {
      const said = (rowAt.get(row)![column] ?? '').normalize('NFC').trim()
      if (said === '' || field === null || !keptAsWritten.has(field)) return []
      // What a hash left of an address is none: it is told, and nothing else of the row is lost.
      if (field === 'email' && isHashed(said)) return []
      const kept: unknown = Reflect.get(draft, field)
      return kept === said ? [] : [`row ${row}: ${field} is ${String(kept)}, the file says ${said}`]
    }),
  )
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  realData
    ? readdirSync(`${realData}/${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`)
    : []

describe.skipIf(!realData)('every real file (skipped without ../shared/data)', () => {
  test.each(filesIn('vcards', '.vcf'))(
    '%s: everybody comes in, with all that Keyplan has a field for',
    (path) => {
      const found = planOf(path)
      expect(found.plan.refusals).toEqual([])
      expect(found.plan.creates).toHaveLength(found.table.rows.length)
      expect(lostIn(found)).toEqual([])
    },
  )

  test.each(filesIn('crm-templates', '.csv'))('%s: comes in, or says what it is', (path) => {
    const found = planOf(path)
    if (found.recognition.object === 'unsupported') return
    const refused = found.plan.refusedRows.length
    const skipped = found.plan.notices.reduce(
      (sum, notice) => sum + (notice.code === 'deleted-rows-skipped' ? notice.count : 0),
      0,
    )
    expect(found.plan.refusals.filter(({ row }) => row === null)).toEqual([])
    expect(found.plan.creates.length + refused + skipped).toBe(found.table.rows.length)
    const faults = Object.groupBy(found.plan.refusals, ({ column, code }) => `${column} ${code}`)
    expect(Object.entries(faults).map(([fault, all]) => [fault, all?.length])).toEqual(refusedIn[path] ?? [])
    expect(lostIn(found)).toEqual([])
  })
})

test.skipIf(!realData)('hashes in place of addresses are told, and everybody comes in without one', () => {
  const { plan, table } = planOf('crm-templates/hubspot/fivetran_contact.csv')
  expect(plan.refusals).toEqual([])
  expect(plan.notices).toContainEqual({ code: 'hashed-addresses', count: 22 })
  expect(plan.creates).toHaveLength(table.rows.length)
})

/** Cells that are wrong in the files themselves, or stages that the user has yet to say the meaning of. */
const refusedIn: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'crm-templates/salesforce/fivetran_contact.csv': [['last_name missing', 1]],
  'crm-templates/salesforce/dataloader_error_log.csv': [
    ['ID duplicate-source-id', 1],
    ['STAGENAME not-a-choice', 9],
  ],
  'crm-templates/salesforce/dataloader_sample_opportunityData.csv': [['STAGENAME not-a-choice', 30]],
  'crm-templates/salesforce/dataloader_success_log.csv': [['STAGENAME not-a-choice', 7]],
  'crm-templates/sap/kna1_theobald_doc_example.csv': [['NAME1 missing', 1]],
}
