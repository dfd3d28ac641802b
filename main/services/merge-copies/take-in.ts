import type { MergeStep } from '#shared/domain/merge-copies/step.ts'
import { shapeNamed } from '../../store/merge-copies/changed-rows.ts'
import type { AnyValue } from '../../store/past.ts'
import { chunks, type Recorder } from '../../store/recorder.ts'
import { renewed } from '../../store/take-back.ts'
import { placeOf } from './units.ts'

/** Less than what is inserted in bulk, of which the record would have no text. */
const insertedAtOnce = 199
const changedAtOnce = 1_000

type Update = Extract<MergeStep, { act: 'update' }>

/** Does what a merge comes to. What goes goes first, children before their parents; what comes comes last, parents first. */
export async function doSteps(recorder: Recorder, steps: Iterable<MergeStep>) {
  const ofTables = [...Map.groupBy(steps, ({ table }) => table)].toSorted(
    ([one], [other]) => placeOf(one) - placeOf(other),
  )
  for (const [table, some] of ofTables.toReversed()) {
    const ids = some.filter(({ act }) => act === 'remove').map(({ id }) => id)
    if (ids.length > 0) await recorder.remove(shapeNamed(table), ids)
  }
  for (const [table, some] of ofTables) {
    const updates = some.filter((step): step is Update => step.act === 'update')
    for (const part of chunks(updates, changedAtOnce))
      await recorder.updateAll(
        shapeNamed(table),
        part.map(({ id, fields }) => ({ id, changes: fields as Partial<AnyValue> })),
      )
  }
  for (const [table, some] of ofTables) {
    const values = some.flatMap((step) => (step.act === 'insert' ? [{ ...step.value, id: step.id }] : []))
    for (const part of chunks(values, insertedAtOnce))
      await recorder.insert(shapeNamed(table), await renewed(recorder.db, part))
  }
  const all = ofTables.flatMap(([, some]) => some)
  const countOf = (act: MergeStep['act']): number => all.filter((step) => step.act === act).length
  return { made: countOf('insert'), changed: countOf('update'), removed: countOf('remove') }
}
