import type { MergeStep } from '#shared/domain/merge-copies/step.ts'

/** Several steps on the same thing as one: what is said later counts. What is removed stays removed. */
export function joinSteps(all: Iterable<MergeStep>): Map<string, MergeStep> {
  const joined = new Map<string, MergeStep>()
  for (const step of all) joined.set(step.id, both(joined.get(step.id), step))
  return joined
}

/** What two steps on one thing come to. */
export function both(first: MergeStep | undefined, then: MergeStep): MergeStep {
  if (!first || then.act === 'remove') return then
  if (first.act === 'remove') return first
  if (first.act === 'insert') {
    const fields = then.act === 'insert' ? then.value : then.fields
    return { ...first, value: { ...first.value, ...fields } }
  }
  if (then.act === 'insert') return first
  return {
    ...first,
    fields: { ...first.fields, ...then.fields },
    before: { ...then.before, ...first.before },
  }
}

/** A step without some of the fields that it sets; none where nothing is left of it. */
export function withoutFields(step: MergeStep, fields: readonly string[]): MergeStep | undefined {
  if (step.act === 'remove') return step
  const rest = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(from).filter(([field]) => !fields.includes(field)))
  if (step.act === 'insert')
    return { ...step, value: { ...step.value, ...Object.fromEntries(fields.map((field) => [field, null])) } }
  const kept = rest(step.fields)
  return Object.keys(kept).length === 0 ? undefined : { ...step, fields: kept, before: rest(step.before) }
}
