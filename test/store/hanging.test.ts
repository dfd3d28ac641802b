import { expect, test } from 'vitest'
import { references } from '../../main/store/hanging.ts'
import { dumpSchema } from '../support/dump-schema.ts'

/** What users said to be different is no longer said of one that is gone: `keepApartFrom` sees to it. */
const seenTo = ['distinct_pair']

test.each(['account', 'contact'] as const)(
  'every column that refers to a %s is known to who merges',
  (object) => {
    const tables = [...dumpSchema().matchAll(/create table (\w+) \(([^;]+)\) strict;/gi)]
    const refers = new RegExp(`(\\w+)\\s+text[^,\\n]*references ${object} \\(id\\)`, 'g')
    const inSchema = tables
      .filter(([, table]) => !seenTo.includes(table ?? ''))
      .flatMap(([, table, body]) =>
        [...(body ?? '').matchAll(refers)].map(([, column]) => `${table}.${column}`),
      )

    expect(references[object].map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(
      inSchema.toSorted(),
    )
  },
)
