import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { amountFromDecimal } from '#shared/kernel/money.ts'
import { isNamed } from '../lead/model.ts'
import type { LeadId } from '../lead/model.ts'
import { columnsOf, headingOf } from './columns.ts'
import { changesBetween, type LeadDraft } from './draft.ts'
import { leadFields, type LeadFieldKey } from './fields.ts'
import { squash } from './heading.ts'
import type { ImportTable } from './import-table.ts'
import { knownLeads, type KnownLead } from './known-leads.ts'
import { draftOfLead, mergedLead, newLeadDraft, type LeadFacts } from './lead-draft.ts'
import { leadStatusOf } from './lead-words.ts'
import type { Create, Existing, ImportNotice, ImportOptions, LeadPlan, Update } from './plan.ts'
import type { Planning } from './planning.ts'
import { currencyOf, isYes } from './read-value.ts'
import type { Mapping } from './recognize.ts'
import { emptyLog, isPlannable, note, nothingTaken, summaryOf } from './refusal.ts'
import { withoutRepeatedIds } from './repeated-ids.ts'
import { sourceRows, type LeadRow } from './source-rows.ts'
import { ownersOf, type Owners } from './team-owners.ts'

/** See `planImport`. Leads that were converted, there or here, are left as they are: they are accounts and contacts by now. */
export function planLeads(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
  checkpoint: Checkpoint,
): LeadPlan {
  const log = emptyLog()
  const columns = columnsOf(table.headers, mapping, leadFields, log)
  const heading = (key: LeadFieldKey) => headingOf(table.headers, columns, key)
  if (names.every((key) => heading(key) === null))
    note(log, null, null, '', { code: 'field-not-mapped', field: 'company' })
  if (log.counted.total > 0) return { object: 'lead', ...nothingTaken(log), notices: [] }

  const planning: Planning<LeadFieldKey> = { options, existing, heading, log, checkpoint }
  const { rows, deleted, severalAddresses, hashedAddresses } = sourceRows(planning, table, columns)
  const open = withoutConverted(table, rows)
  const known = knownLeads(planning, withoutRepeatedIds(planning, open))
  const owners = ownersOf(existing.teamMembers, checkpoint)
  const facts = known.map((each) => factsOf(planning, each, owners))

  const creates: Create<LeadDraft>[] = []
  const updates: Update<LeadId, LeadDraft>[] = []
  let unchanged = 0
  let converted = rows.length - open.length
  for (const [index, { row: each, before }] of known.entries()) {
    checkpoint()
    if (before?.status === 'converted') {
      converted += 1
      continue
    }
    const base = before ? draftOfLead(before) : newLeadDraft(options.currency)
    const draft = mergedLead(base, each, facts[index]!)
    if (!isNamed(draft)) note(log, each.row, heading('company'), '', { code: 'missing', field: 'company' })
    if (log.rows.has(each.row)) continue
    const changes = before && changesBetween(base, draft)
    if (!before) creates.push({ row: each.row, draft })
    else if (changes) updates.push({ row: each.row, id: before.id, ...changes })
    else unchanged += 1
  }
  const notices: readonly ImportNotice[] = [
    ...(deleted > 0 ? ([{ code: 'deleted-rows-skipped', count: deleted }] as const) : []),
    ...(hashedAddresses > 0 ? ([{ code: 'hashed-addresses', count: hashedAddresses }] as const) : []),
    ...(severalAddresses > 0 ? ([{ code: 'several-addresses', count: severalAddresses }] as const) : []),
    ...(converted > 0 ? ([{ code: 'converted-leads-kept', count: converted }] as const) : []),
  ]
  if (!isPlannable(log, options.leaveOutRefused)) return { object: 'lead', ...nothingTaken(log), notices }
  return {
    object: 'lead',
    creates,
    updates,
    unchanged,
    teamMembers: owners.newAmong([
      ...creates.map(({ draft }) => draft.owner),
      ...updates.map(({ after }) => after.owner ?? null),
    ]),
    ...summaryOf(log),
    notices,
  }
}

const names = ['firstName', 'lastName', 'fullName', 'title', 'company', 'email'] as const

const convertedHeadings = new Set(['isconverted', 'converted'])

function withoutConverted(table: ImportTable, rows: readonly LeadRow[]): readonly LeadRow[] {
  const column = table.headers.findIndex((header) => convertedHeadings.has(squash(header)))
  const said =
    column === -1
      ? new Set<number>()
      : new Set(table.rowNumbers.filter((_row, index) => isYes(table.rows[index]?.[column] ?? '') === true))
  return rows.filter(
    ({ row, cells }) =>
      !said.has(row) && !(cells.leadStatus !== undefined && leadStatusOf(cells.leadStatus) === 'converted'),
  )
}

/** What a row says of what must be looked up. Notes what can't be. */
function factsOf(
  { options, heading, log }: Planning<LeadFieldKey>,
  { row: { row, cells }, before }: KnownLead,
  owners: Owners,
): LeadFacts {
  const currency =
    (cells.currency === undefined ? undefined : currencyOf(cells.currency)) ??
    before?.currency ??
    options.currency
  const minor = cells.budget === undefined ? undefined : amountFromDecimal(cells.budget, currency)
  if (cells.budget !== undefined && minor === undefined)
    note(log, row, heading('budget'), cells.budget, { code: 'out-of-range' })
  const owner = cells.owner === undefined ? undefined : owners.named(cells.owner)
  if (owner && !owner.ok) {
    const reason = { code: 'reference-ambiguous', field: 'owner', count: owner.error } as const
    note(log, row, heading('owner'), cells.owner ?? '', reason)
  }
  return { budgetMinor: minor, currency, owner: owner?.ok ? owner.value : undefined }
}
