import type { Output } from '#shared/contract/contract.ts'
import type { TrailObject } from '#shared/contract/trail.ts'
import type { TakeBackReason } from '#shared/domain/import-run/reason.ts'
import { createPast, type AnyValue } from '../../store/past.ts'
import type { Reader } from '../../store/recorder.ts'
import { ownNameOf } from '../trail-names.ts'
import type { Stays } from './plan-back.ts'

type Shown = Output<'import-run.previewTakeBack'>['keeps'][number]

/** What stays as a person reads it: by name, with where it is found, and the name of what holds it. */
export async function shownStays(db: Reader, stays: readonly Stays[]): Promise<Shown[]> {
  const find = await finderOf(
    db,
    stays.flatMap(({ table, id, by }) => [{ table, id }, ...(by ? [{ table: by.table, id: by.id }] : [])]),
  )
  return stays.map(({ table, id, reason, by }) => ({
    ...shownThing(table, find(id)),
    id,
    reason: named(reason, by && nameOf(find(by.id))),
  }))
}

type Thing = Readonly<{ table: string; id: string }>

/** Reads things as they are, or as they were when they were there last. */
export async function finderOf(
  db: Reader,
  things: readonly Thing[],
): Promise<(id: string) => AnyValue | undefined> {
  const past = createPast(db, 0)
  for (const [table, some] of Map.groupBy(things, (each) => each.table))
    await past.read(
      table,
      some.map(({ id }) => id),
    )
  return (id) => past.at(id, Infinity) ?? past.lastly(id)
}

/** A thing by name, with the account under which it is found. */
export function shownThing(
  table: string,
  value: AnyValue | undefined,
): Pick<Shown, 'object' | 'name' | 'accountId'> {
  const account = table === 'account' ? value?.id : value?.['accountId']
  return {
    object: objectOf(table),
    name: nameOf(value),
    accountId: (typeof account === 'string' ? account : null) as Shown['accountId'],
  }
}

export function objectOf(table: string): TrailObject {
  return table.replaceAll('_', '-') as TrailObject
}

function nameOf(value: AnyValue | undefined): string {
  return value ? ownNameOf(value).slice(0, 401) : ''
}

function named(reason: TakeBackReason, name = ''): Shown['reason'] {
  return 'object' in reason ? { ...reason, object: objectOf(reason.object), name } : reason
}
