import type { Drafted } from '#shared/domain/brief/wording.ts'
import { isId } from '#shared/kernel/id.ts'

/** A drafted sentence that rests on one account. */
export function aDrafted(accountId: string, { count = 3 } = {}): Drafted {
  if (!isId<string>(accountId)) throw new Error(`${accountId} is no id`)
  return {
    key: 'headlineNoKeyPlayer',
    values: { count: { kind: 'count', count } },
    facts: [
      {
        kind: 'account',
        id: accountId,
        field: 'itself',
        name: 'Haldenau',
        within: null,
        certainty: null,
        asOf: null,
      },
    ],
    certainty: null,
  }
}

/** What somebody says instead of it. */
export function aRewording(accountId: string) {
  return {
    section: 'headline' as const,
    slot: 'headlinePeople',
    form: 'reworded' as const,
    text: 'Three people are known, and nobody of them decides.',
    drafted: aDrafted(accountId),
  }
}
