import { expect, test } from 'vitest'
import { groupOf } from '#shared/domain/merge-copies/together.ts'
import { keysOf } from '../../main/store/merge-copies/keys.ts'
import { shapes } from '../../main/store/tables.ts'
import { openCore } from '../support/core.ts'
import { look } from '../support/workspace-file.ts'

type Index = { name: string; unique: number; origin: string }

test('whatever the schema says may be there once, a merge knows', async () => {
  const core = await openCore()
  const unknown = look(core.path, (database) =>
    shapes.flatMap(({ table, columns }) => {
      const fieldOf = new Map<string, string>(columns.map(({ field, column }) => [column, field]))
      const unique = (database.pragma(`index_list("${table}")`) as Index[]).filter(
        (index) => index.unique === 1 && index.origin !== 'pk',
      )
      return unique.flatMap(({ name }) => {
        const parts = (database.pragma(`index_info("${name}")`) as { name: string }[]).map(
          (part) => fieldOf.get(part.name) ?? '',
        )
        const known = (keysOf[table] ?? []).some(
          ({ fields }) => fields.toSorted().join() === parts.toSorted().join(),
        )
        return known ? [] : [`${table} ${parts.join(' ')}`]
      })
    }),
  )
  // The number of a file of order lines: such files are not merged.
  expect(unknown).toEqual(['order_import number'])
})

test('fields of one check of the schema are merged together, so that no merge breaks it', () => {
  const checked = [
    ['startsOn', 'endsOn'],
    ['form', 'drafted'],
    ['firstName', 'lastName'],
    ['status', 'disqualifiedReason', 'convertedOn'],
    ['origin', 'isHeldOut', 'leftOutReason'],
    ['otherWorldCardId', 'objectiveId'],
    ['fromContactId', 'toContactId'],
    ['kind', 'productLine'],
    ['accountId', 'managerId'],
  ]
  for (const [first = '', ...others] of checked)
    for (const other of others) expect(groupOf(first)).toContain(other)
})
