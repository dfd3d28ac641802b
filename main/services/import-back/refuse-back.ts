import { isPlaceholder } from '#shared/domain/relationship/model.ts'
import { listCountedIn, listHolders } from '../../store/import-runs.ts'
import type { Reader } from '../../store/recorder.ts'
import { refersTo } from '../../store/references.ts'
import * as rows from '../../store/rows.ts'
import { contactShape } from '../../store/tables.ts'
import type { Overlay } from './overlay.ts'
import type { SetBack } from './traces.ts'

/** Why fields stay though nobody edited them. */
export type Refused = Readonly<{
  id: string
  fields: readonly string[]
  code: 'before-gone' | 'before-taken' | 'nameless' | 'counted-in'
}>

type All = ReadonlyMap<string, SetBack>

/** Fields that can't be set back, whatever becomes of what the import created. */
export async function refusedBack(
  db: Reader,
  seq: number,
  all: All,
  overlay: Overlay,
): Promise<readonly Refused[]> {
  return [
    ...(await goneBefore(db, all, overlay)),
    ...(await countedIn(db, seq, all)),
    ...[...all].flatMap(([id, each]) => namelessBack(id, each)),
  ]
}

/** What was referred to before must be there; a manager at the same account. */
async function goneBefore(db: Reader, all: All, overlay: Overlay): Promise<readonly Refused[]> {
  const wanted = [...all].flatMap(([id, { back, now }]) =>
    Object.entries(back).flatMap(([field, to]) => {
      const target = refersTo[field]
      return target !== undefined && typeof to === 'string' ? [{ id, field, to, target, now }] : []
    }),
  )
  const refused: Refused[] = []
  for (const [target, some] of Map.groupBy(wanted, (each) => each.target)) {
    const ids = some.map(({ to }) => to)
    const present = await overlay.present(target, ids)
    const people =
      target === 'contact' ? await rows.listWhere(db, contactShape, 'id', [...new Set(ids)] as never[]) : []
    const accountOf = new Map<string, string>(people.map(({ id, accountId }) => [id, accountId]))
    for (const { id, field, to, now } of some)
      if (!present.has(to) || (field === 'managerId' && accountOf.get(to) !== now['accountId']))
        refused.push({ id, fields: [field], code: 'before-gone' })
  }
  return refused
}

/** Amounts entered since are in the currency that the account has now. */
async function countedIn(db: Reader, seq: number, all: All): Promise<readonly Refused[]> {
  const accounts = [...all].flatMap(([id, { table, back }]) =>
    table === 'account' && 'currency' in back ? [id] : [],
  )
  const counted = await listCountedIn(db, seq, accounts)
  return [...counted].map((id) => ({ id, fields: ['currency'], code: 'counted-in' }))
}

const nameFields = ['firstName', 'lastName', 'title']

function namelessBack(id: string, { table, now, back }: SetBack): readonly Refused[] {
  if (table !== 'contact') return []
  const { firstName, lastName, title } = { ...now, ...back } as unknown as Record<string, string>
  const isNameless = isPlaceholder({ firstName: firstName ?? '', lastName: lastName ?? '' }) && title === ''
  return isNameless ? [{ id, fields: nameFields.filter((field) => field in back), code: 'nameless' }] : []
}

/** Who holds an id of the source system that is to be set back, as it will be with what was decided so far. */
export async function holdersOfBack(
  db: Reader,
  all: All,
  overlay: Overlay,
): Promise<readonly Readonly<{ id: string; holder: string }>[]> {
  const found: { id: string; holder: string }[] = []
  const wanted = [...all].filter(([, { back }]) => typeof back['sourceId'] === 'string')
  for (const [table, some] of Map.groupBy(wanted, ([, each]) => each.table)) {
    const values = some.map(([, { back }]) => String(back['sourceId']))
    const inFile = await listHolders(db, table, values)
    const ahead = [...overlay.changed].flatMap(([id, placed]) =>
      placed.table === table && typeof placed.value['sourceId'] === 'string'
        ? [{ id, sourceId: placed.value['sourceId'], accountId: accountOf(table, placed.value) }]
        : [],
    )
    const holders = Map.groupBy([...inFile, ...ahead], ({ sourceId }) => sourceId)
    for (const [id, { back, now }] of some)
      for (const holder of holders.get(String(back['sourceId'])) ?? [])
        if (holder.id !== id && holder.accountId === accountOf(table, now) && !overlay.removed.has(holder.id))
          found.push({ id, holder: holder.id })
  }
  return found
}

function accountOf(table: string, value: Readonly<Record<string, unknown>>): string | null {
  return table === 'contact' ? String(value['accountId']) : null
}
