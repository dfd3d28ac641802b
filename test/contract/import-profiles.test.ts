import { profileText } from '#shared/domain/import/profile-file.ts'
import { plainRecipe } from '#shared/domain/import/recipe.ts'
import { expect, test } from 'vitest'
import { openCore } from '../support/core.ts'

const profile = {
  name: 'Month',
  object: 'opportunity',
  headers: ['Deal', 'Stage'],
  settings: {
    mapping: ['name', 'stage'],
    recipe: { ...plainRecipe, values: [{ column: 1, from: 'Engaging', to: 'Qualified' }] },
    policies: [{ field: 'stage', policy: 'ours' }],
  },
} as const

test('a profile goes out as a file and comes back the same', async () => {
  const core = await openCore()
  const taken = await core.do('import-profile.takeFile', { text: profileText(profile) })
  expect(taken).toMatchObject(profile)
  expect(await core.do('import-profile.list', {})).toEqual([taken])
  await core.do('history.undo', {})
  expect(await core.do('import-profile.list', {})).toEqual([])
})

const whole = JSON.parse(profileText(profile)) as object
test.each([
  ['not-json', '{"format":'],
  ['not-one', '[]'],
  ['not-one', 'null'],
  ['not-one', '{"name":"Month"}'],
  ['newer', JSON.stringify({ ...whole, formatVersion: 2 })],
  ['not-as-documented', JSON.stringify({ ...whole, formatVersion: 0 })],
  ['not-as-documented', JSON.stringify({ ...whole, script: 'rm' })],
  ['not-as-documented', JSON.stringify({ ...whole, settings: { mapping: ['password'] } })],
  ['not-as-documented', JSON.stringify({ ...whole, headers: Array(2_000).fill('') })],
] as const)('a file that is %s is refused and nothing is kept: %s', async (reason, text) => {
  const core = await openCore()
  expect(await core.refusal('import-profile.takeFile', { text })).toEqual({
    code: 'profile-unreadable',
    reason,
  })
  expect(await core.do('import-profile.list', {})).toEqual([])
})
