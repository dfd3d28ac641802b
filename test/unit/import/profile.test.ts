import { profileFor, settingsFor, type ImportProfile } from '#shared/domain/import/profile.ts'
import { readingOf } from '#shared/domain/import/reading.ts'
import { plainRecipe } from '#shared/domain/import/recipe.ts'
import { expect, test } from 'vitest'

type Fitting = Pick<ImportProfile, 'object' | 'headers' | 'settings'>

const month: Fitting = {
  object: 'account',
  headers: ['Name', 'Town', 'Branch'],
  settings: {
    mapping: ['name', null, 'industry', 'city'],
    recipe: {
      ...plainRecipe,
      computed: [{ heading: 'City', way: 'first-filled', columns: [1], otherwise: 'Kiel' }],
      values: [{ column: 2, from: 'IT', to: 'Technology' }],
      filters: [{ column: 3, test: 'is-filled', text: '' }],
    },
    policies: [{ field: 'city', policy: 'ask' }],
  },
}

test('a profile finds its columns again in another order, its made ones behind them', () => {
  expect(settingsFor(month, ['branch', 'Extra', 'NAME', 'Town'])).toEqual({
    mapping: ['industry', null, 'name', null, 'city'],
    recipe: {
      computed: [{ heading: 'City', way: 'first-filled', columns: [3], otherwise: 'Kiel' }],
      values: [{ column: 0, from: 'IT', to: 'Technology' }],
      filters: [{ column: 4, test: 'is-filled', text: '' }],
      formats: [],
    },
    policies: [{ field: 'city', policy: 'ask' }],
  })
})

test('a file without a column that the profile uses is not read by it', () => {
  expect(settingsFor(month, ['Name', 'Town'])).toBeUndefined()
})

test('of several that fit the one that uses most is chosen, and one that uses nothing never', () => {
  const short: Fitting = {
    ...month,
    headers: ['Name'],
    settings: { mapping: ['name'], recipe: plainRecipe, policies: [] },
  }
  const empty: Fitting = { ...short, settings: { ...short.settings, mapping: [null] } }
  expect(profileFor([empty, short, month], ['Name', 'Town', 'Branch'])).toBe(month)
  expect(profileFor([empty, short, month], ['Name'])).toBe(short)
  expect(profileFor([empty], ['Name'])).toBeUndefined()
})

test('a file is read by the profile that fits it, of what it seems to hold before others, else as its headings are known', () => {
  const seeming = {
    object: 'account',
    source: 'plain',
    headers: ['Name', 'Town'],
    mapping: ['name', null],
  } as const
  const settings = { mapping: ['name', 'city'], recipe: plainRecipe, policies: [] } as const
  const ours = {
    id: 'p' as never,
    name: 'Ours',
    object: 'account',
    headers: ['Name', 'Town'],
    settings,
    version: 1,
  } as const

  expect(readingOf(seeming, [ours])).toMatchObject({ object: 'account', settings, profile: 'Ours' })
  expect(readingOf(seeming, [{ ...ours, object: 'lead' }])).toEqual({
    object: 'account',
    settings: { mapping: ['name', null] },
    profile: 'plain',
  })
  expect(readingOf({ ...seeming, object: 'unsupported' }, [ours])).toMatchObject({
    object: 'account',
    profile: 'Ours',
  })
  expect(readingOf({ ...seeming, object: 'unsupported', headers: ['Other'] }, [ours])).toBeUndefined()
})
