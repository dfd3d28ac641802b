import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cruiseLayers, rules } from './cruise.ts'
import { fine, planted } from './planted.ts'

const root = join(import.meta.dirname, '..', '..')

test('every import points the way the design says', { timeout: 60_000 }, async () => {
  const { modules, violations } = await cruiseLayers(root)

  expect(violations.map(({ rule, from, to }) => `${from} -> ${to}: ${rule}. ${rules.get(rule)}`)).toEqual([])
  expect(modules, 'a cruise that found no modules has shown nothing').toBeGreaterThan(50)
})

test(
  'an import that points the wrong way is found, whichever rule it breaks',
  { timeout: 60_000 },
  async () => {
    const { violations } = await cruiseLayers(plantedTree())

    const found = violations.map(({ rule, from }) => `${rule}: ${from}`)
    expect(found).toEqual(expect.arrayContaining(planted.map(({ rule, file }) => `${rule}: ${file}`)))
    expect(new Set(planted.map(({ rule }) => rule)), 'every rule has its planted violation').toEqual(
      new Set(rules.keys()),
    )
    expect(found.filter((line) => /(fine|typed|typed-too|native)[.]ts$/.test(line))).toEqual([])
  },
)

function plantedTree(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyplan-planted-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [file, text] of [
    ...Object.entries(fine),
    ...planted.map(({ file, text }) => [file, text] as const),
  ]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
