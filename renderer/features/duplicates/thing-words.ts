import { displayName } from '#shared/domain/relationship/model.ts'
import type { ComparedThing } from './merge-choice.ts'

/** What a thing is called. */
export function nameOfThing({ value }: ComparedThing): string {
  return 'lastName' in value ? displayName(value) : value.name
}

/** Where it is shown. */
export function pathOfThing({ value }: ComparedThing): string {
  return 'lastName' in value
    ? `/accounts/${value.accountId}/people?person=${value.id}`
    : `/accounts/${value.id}`
}
