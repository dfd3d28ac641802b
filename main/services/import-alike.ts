import type { Output } from '#shared/contract/contract.ts'
import type { LookAlikes } from '#shared/domain/import/look-alikes.ts'
import type { AccountPlan, ContactPlan, Existing } from '#shared/domain/import/plan.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { joined } from './import-shown.ts'

type Shown = Output<'import.findAlike'>['rows'][number]
type Told = Readonly<{ name: string; detail: string }>

/** Rows and what they look like, each by its name and what tells it from others. */
export function shownAlike(
  plan: AccountPlan | ContactPlan,
  existing: Existing,
  found: LookAlikes['rows'],
): Shown[] {
  const rows = new Set(found.map(({ row }) => row))
  const ids = new Set(found.flatMap(({ alike }) => alike.map(({ id }) => id)))
  const [ofRow, ofId] =
    plan.object === 'account'
      ? [toldByRow(plan.creates, rows, tellAccount), toldById(existing.accounts, ids, tellAccount)]
      : [toldByRow(plan.creates, rows, tellPerson), toldById(existing.contacts, ids, tellPerson)]
  return found.map(({ row, alike }) => ({
    row,
    ...(ofRow.get(row) ?? untold),
    alike: alike.map(({ id, score, reasons }) => ({
      id,
      ...(ofId.get(id) ?? untold),
      score,
      reasons: reasons.map(({ reason }) => reason),
    })),
  }))
}

const untold: Told = { name: '', detail: '' }

function tellAccount(
  account: Pick<Existing['accounts'][number], 'name' | 'city' | 'country' | 'website'>,
): Told {
  return { name: account.name, detail: joined(account.city, account.country, account.website) }
}

function tellPerson(
  person: Pick<Existing['contacts'][number], 'firstName' | 'lastName' | 'title' | 'email'>,
): Told {
  return { name: displayName(person), detail: joined(person.title, person.email) }
}

function toldByRow<D>(
  creates: readonly Readonly<{ row: number; draft: D }>[],
  rows: ReadonlySet<number>,
  tell: (draft: D) => Told,
): ReadonlyMap<number, Told> {
  return new Map(creates.flatMap(({ row, draft }) => (rows.has(row) ? [[row, tell(draft)] as const] : [])))
}

function toldById<E extends Readonly<{ id: string }>>(
  existing: readonly E[],
  ids: ReadonlySet<string>,
  tell: (each: E) => Told,
): ReadonlyMap<string, Told> {
  return new Map(existing.flatMap((each) => (ids.has(each.id) ? [[each.id, tell(each)] as const] : [])))
}
