import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { amountFromDecimal } from '#shared/kernel/money.ts'
import type { OpportunityId } from '../opportunity/model.ts'
import { columnsOf, headingOf } from './columns.ts'
import { changesBetween, type OpportunityDraft } from './draft.ts'
import { opportunityFields, type OpportunityFieldKey } from './fields.ts'
import { folded } from './folded.ts'
import type { ImportTable } from './import-table.ts'
import { knownDeals, type KnownDeal } from './known-opportunities.ts'
import {
  draftOfOpportunity,
  hasParts,
  mergedOpportunity,
  newOpportunityDraft,
  type DealFacts,
} from './opportunity-draft.ts'
import type { Create, Existing, ImportNotice, ImportOptions, OpportunityPlan, Update } from './plan.ts'
import type { Planning } from './planning.ts'
import { currencyOf, stateOf } from './read-value.ts'
import type { Mapping } from './recognize.ts'
import { emptyLog, isPlannable, note, nothingTaken, summaryOf, type RefusalLog } from './refusal.ts'
import { withoutRepeatedIds } from './repeated-ids.ts'
import { sourceRows } from './source-rows.ts'
import { stageByCell } from './stage-by-cell.ts'
import { ownersOf, type Owners } from './team-owners.ts'

/** See `planImport`. */
export function planOpportunities(
  table: ImportTable,
  mapping: Mapping,
  options: ImportOptions,
  existing: Existing,
  checkpoint: Checkpoint,
): OpportunityPlan {
  const log = emptyLog()
  const columns = columnsOf(table.headers, mapping, opportunityFields, log)
  const heading = (key: OpportunityFieldKey) => headingOf(table.headers, columns, key)
  noteWhatIsNotMapped(heading, options, existing, log)
  if (log.counted.total > 0)
    return { object: 'opportunity', productLines: [], ...nothingTaken(log), notices: [] }

  const planning: Planning<OpportunityFieldKey> = { options, existing, heading, log, checkpoint }
  const { rows, deleted } = sourceRows(planning, table, columns)
  const known = knownDeals(planning, withoutRepeatedIds(planning, rows))
  const owners = ownersOf(existing.teamMembers, checkpoint)
  const products = productsOf(existing)
  const facts = factsOf(planning, known, owners, products)
  for (const { row, before } of known)
    if (before === undefined && row.name === undefined)
      note(log, row.row, heading('name'), '', { code: 'missing', field: 'name' })
  const notices = noticesOf(deleted, heading, options)
  if (!isPlannable(log, options.leaveOutRefused))
    return { object: 'opportunity', productLines: [], ...nothingTaken(log), notices }

  const creates: Create<OpportunityDraft>[] = []
  const updates: Update<OpportunityId, OpportunityDraft>[] = []
  let unchanged = 0
  let partsKept = 0
  for (const [index, { row: each, before }] of known.entries()) {
    checkpoint()
    if (log.rows.has(each.row)) continue
    const base = before ? draftOfOpportunity(before) : newOpportunityDraft(each)
    const draft = mergedOpportunity(base, each, facts[index]!)
    if (hasParts(base) && (each.cells.amount !== undefined || each.cells.product !== undefined))
      partsKept += 1
    const changes = before && changesBetween(base, draft)
    if (!before) creates.push({ row: each.row, draft })
    else if (changes) updates.push({ row: each.row, id: before.id, ...changes })
    else unchanged += 1
  }
  const drafts = [...creates.map(({ draft }) => draft), ...updates.map(({ after }) => after)]
  return {
    object: 'opportunity',
    creates,
    updates,
    unchanged,
    teamMembers: owners.newAmong(drafts.map(({ owner }) => owner ?? null)),
    productLines: products.newAmong(drafts),
    ...summaryOf(log),
    notices: [...notices, ...(partsKept > 0 ? ([{ code: 'parts-kept', count: partsKept }] as const) : [])],
  }
}

type Heading = (key: OpportunityFieldKey) => string | null

function noteWhatIsNotMapped(
  heading: Heading,
  { account }: ImportOptions,
  existing: Existing,
  log: RefusalLog,
): void {
  if (heading('name') === null && heading('product') === null)
    note(log, null, null, '', { code: 'field-not-mapped', field: 'name' })
  if (account === null && heading('account') === null)
    note(log, null, null, '', { code: 'field-not-mapped', field: 'account' })
  if (account !== null && !existing.accounts.some(({ id }) => id === account))
    note(log, null, null, '', { code: 'account-not-found' })
}

function noticesOf(deleted: number, heading: Heading, { account }: ImportOptions): readonly ImportNotice[] {
  const column = account === null ? null : heading('account')
  return [
    ...(deleted > 0 ? ([{ code: 'deleted-rows-skipped', count: deleted }] as const) : []),
    ...(column === null ? [] : ([{ code: 'account-column-not-read', column }] as const)),
  ]
}

/** What each row says of what must be looked up. Notes what is not found or does not fit the account. */
function factsOf(
  { existing, heading, log, checkpoint }: Planning<OpportunityFieldKey>,
  known: readonly KnownDeal[],
  owners: Owners,
  products: Products,
): readonly DealFacts[] {
  const stageOf = stageByCell(existing.stages)
  const currencies = new Map(existing.accounts.map(({ id, currency }) => [id, currency]))
  return known.map(({ row: { row, cells, accountId } }): DealFacts => {
    checkpoint()
    const currency = currencies.get(accountId) ?? ''
    if (cells.currency !== undefined && currencyOf(cells.currency) !== currency)
      note(log, row, heading('currency'), cells.currency, { code: 'currency-of-account', currency })
    const amountMinor = cells.amount === undefined ? undefined : amountFromDecimal(cells.amount, currency)
    if (cells.amount !== undefined && amountMinor === undefined)
      note(log, row, heading('amount'), cells.amount, { code: 'out-of-range' })
    const staged = cells.stage === undefined ? {} : stageOf(cells.stage)
    if (staged === undefined)
      note(log, row, heading('stage'), cells.stage ?? '', {
        code: 'not-a-choice',
        choices: [...existing.stages.map(({ name }) => name), 'won', 'lost'],
      })
    const owner = cells.owner === undefined ? undefined : owners.named(cells.owner)
    if (owner && !owner.ok) {
      const reason = { code: 'reference-ambiguous', field: 'owner', count: owner.error } as const
      note(log, row, heading('owner'), cells.owner ?? '', reason)
    }
    return {
      amountMinor,
      product: cells.product === undefined ? undefined : products.named(cells.product),
      owner: owner?.ok ? owner.value : undefined,
      stage: staged?.stage,
      state: cells.state === undefined ? staged?.state : stateOf(cells.state),
    }
  })
}

type Products = Readonly<{
  /** The name of the product line that is written so, or the name itself. */
  named: (cell: string) => string
  /** The products among the parts that there is no product line of, each once. */
  newAmong: (drafts: readonly Partial<OpportunityDraft>[]) => readonly string[]
}>

function productsOf({ productLines }: Existing): Products {
  const names = new Map(productLines.map(({ name }) => [folded(name), name]))
  const isThere = new Set(names.keys())
  return {
    named: (cell) => {
      const key = folded(cell)
      const name = names.get(key) ?? cell
      names.set(key, name)
      return name
    },
    newAmong: (drafts) => {
      const named = drafts.flatMap(({ lines }) => (lines ?? []).map(({ product }) => product))
      return [...new Set(named)].filter((name) => !isThere.has(folded(name)))
    },
  }
}
