import { joinedNotes } from '#shared/domain/duplicates/combine.ts'
import type { DuplicateObject } from '#shared/domain/duplicates/model.ts'
import type { Recorder } from '../../store/recorder.ts'
import { distinctPairShape } from '../../store/duplicate-tables.ts'
import { keyOf, pairOf, pairsOf } from '../duplicates.ts'

type Take<F> = Readonly<{ field: F; from: string }>

/** The fields as they are chosen: each of the one whose value it takes. */
export function takenFields<V extends Readonly<{ id: string }>>(
  things: readonly V[],
  takes: readonly Take<keyof V & string>[],
): Partial<V> {
  const byId = new Map<string, V>(things.map((thing) => [thing.id, thing]))
  return Object.fromEntries(takes.map(({ field, from }) => [field, byId.get(from)?.[field]])) as Partial<V>
}

/** The texts of all, that of the one that stays first. */
export function joinedText<F extends string>(
  things: readonly Readonly<Record<F, string>>[],
  field: F,
): string {
  return joinedNotes(things.map((thing) => thing[field]))
}

/** Whose place, evidence or text is taken with a field: the one that was chosen, or the one that stays. */
export function chosenFor<F extends string>(takes: readonly Take<F>[], field: F, stays: string): string {
  return takes.find((take) => take.field === field)?.from ?? stays
}

const detailAtMost = 200

/** What became one, for the history: who went, and into whom. */
export function sayMerged(stays: string, goes: readonly string[]): string {
  const told = `${goes.join(', ')} → ${stays}`
  return told.length <= detailAtMost ? told : `${told.slice(0, detailAtMost - 1)}…`
}

/** Whoever is not the same as one that goes is not the same as the one that stays. */
export async function keepApartFrom(
  recorder: Recorder,
  object: DuplicateObject,
  { stays, goes }: Readonly<{ stays: string; goes: readonly string[] }>,
): Promise<void> {
  const said = await pairsOf(recorder.db, object, [stays, ...goes])
  const isOne = new Set([stays, ...goes])
  const isGoing = new Set(goes)
  const known = new Set(
    said.filter((pair) => !endsOf(pair).some((id) => isGoing.has(id))).map((pair) => keyOf(object, pair)),
  )
  const removed: (typeof said)[number][] = []
  for (const pair of said.filter((each) => endsOf(each).some((id) => isGoing.has(id)))) {
    const other = endsOf(pair).find((id) => !isOne.has(id))
    const next = other === undefined ? undefined : pairOf(object, stays, other)
    if (!next || known.has(keyOf(object, next))) removed.push(pair)
    else {
      known.add(keyOf(object, next))
      await recorder.update(distinctPairShape, pair.id, next)
    }
  }
  await recorder.remove(
    distinctPairShape,
    removed.map(({ id }) => id),
  )
}

function endsOf(pair: Awaited<ReturnType<typeof pairsOf>>[number]): readonly string[] {
  return [pair.accountId, pair.otherAccountId, pair.contactId, pair.otherContactId].filter(
    (id) => id !== null,
  )
}
