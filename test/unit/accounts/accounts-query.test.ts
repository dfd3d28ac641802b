import { expect, test } from 'vitest'
import {
  isFiltered,
  pageOf,
  readAccountsQuery,
  unfiltered,
  withChanges,
} from '../../../renderer/features/accounts/accounts-query.ts'

const read = (address: string) => readAccountsQuery(new URLSearchParams(address))

test('an empty address shows the first page by name', () => {
  expect(read('')).toEqual({ ...unfiltered, sort: { field: 'name', direction: 'asc' }, page: 0 })
  expect(isFiltered(read(''))).toBe(false)
})

test('what the address says is asked for, a page at a time', () => {
  const query = read(
    'q=dairy&tier=Key&tier=Growth&status=dormant&plan=none&plan=active&sort=-contacts&page=3',
  )
  expect(pageOf(query)).toEqual({
    filter: {
      search: 'dairy',
      tiers: ['Key', 'Growth'],
      segments: [],
      statuses: ['dormant'],
      ownerIds: [],
      planStates: ['none', 'active'],
    },
    sort: { field: 'contacts', direction: 'desc' },
    offset: 200,
    limit: 100,
  })
})

test('what the address can not mean is left out', () => {
  expect(read('status=gone&plan=someday&owner=me&sort=-shoe&page=minus')).toEqual(read(''))
  expect(read('tier=&tier=Key&tier=Key').tiers).toEqual(['Key'])
})

test('a change leads back to the first page, keeps the rest, and leaves no usual value behind', () => {
  const params = new URLSearchParams('view=tree&q=a&page=4')
  expect(String(withChanges(params, { tiers: ['Key'] }))).toBe('view=tree&q=a&tier=Key')
  expect(String(withChanges(params, { page: 1 }))).toBe('view=tree&q=a&page=2')
  expect(String(withChanges(params, unfiltered))).toBe('view=tree')
  const sorted = withChanges(params, { sort: { field: 'owner', direction: 'desc' } })
  expect(String(sorted)).toBe('view=tree&q=a&sort=-owner')
  expect(String(withChanges(sorted, { sort: { field: 'name', direction: 'asc' } }))).toBe('view=tree&q=a')
})
