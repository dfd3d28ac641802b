import { AppFailure } from '#shared/contract/errors.ts'
import fc from 'fast-check'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runWorkspaceImport } from '../../main/services/jobs/workspace-import.ts'
import { currentSchema } from '../../main/store/migrations/steps.ts'
import { openCore } from '../support/core.ts'
import { aFolder } from '../support/folder.ts'
import { aFullAccount } from '../support/full-account.ts'
import { aJobContext } from '../support/job-context.ts'
import { exported, failureOf } from '../support/whole-export.ts'

const head = `{"format":"keyplan-workspace","formatVersion":1,"schema":${currentSchema},"tables":[`
type Bend = (good: string) => string

const hostile: Readonly<Record<string, readonly [string, Bend]>> = {
  nothing: ['cut-off', () => ''],
  'a text that is no JSON': ['not-json', () => 'PK\u0003\u0004 hello'],
  'JSON of something else': ['not-as-documented', () => '[1, 2, 3]'],
  'a depth of 100,000': ['not-as-documented', () => `${head}${'['.repeat(100_000)}`],
  'a depth of 100,000 in a row': [
    'not-as-documented',
    (good) => good.replace('"rows":[\n["', `"rows":[\n[${'['.repeat(100_000)}"`),
  ],
  'a key twice': [
    'not-as-documented',
    (good) => good.replace('"schema"', '"format":"keyplan-workspace","schema"'),
  ],
  '__proto__ as a key': [
    'not-as-documented',
    (good) => good.replace('{"format"', '{"__proto__":{"polluted":1},"format"'),
  ],
  'constructor as a table': [
    'wrong-tables',
    (good) => good.replace('"name":"team_member"', '"name":"constructor"'),
  ],
  'a row that is an object': [
    'not-as-documented',
    (good) => good.replace('"rows":[\n[', '"rows":[\n{"__proto__":{"polluted":1}},['),
  ],
  'a wrong type': [
    'wrong-row',
    (good) =>
      good
        .replace(',"Workspace","EUR"]', ',7,"EUR"]')
        .replace(',"EUR","Workspace"', ',"EUR",7')
        .replace('"Workspace"', '7'),
  ],
  'a number beyond all': ['not-as-documented', (good) => good.replace('"schema":', '"schema":1e400,"x":')],
  'a NUL in a name': ['wrong-row', (good) => good.replace('"Workspace"', '"Workspace\\u0000"')],
  'half of it': ['cut-off', (good) => good.slice(0, good.length / 2)],
  'all but its end': ['cut-off', (good) => good.trimEnd().slice(0, -1)],
  'something behind its end': ['not-json', (good) => `${good}x`],
  'a newer format': ['newer-format', (good) => good.replace('"formatVersion":1', '"formatVersion":2')],
  'a newer schema': [
    'newer-schema',
    (good) => good.replace(`"schema":${currentSchema}`, `"schema":${currentSchema + 10}`),
  ],
  'a schema that never was': [
    'unknown-schema',
    (good) => good.replace(`"schema":${currentSchema}`, '"schema":7'),
  ],
  'a row too few': [
    'wrong-count',
    (good) =>
      good.replace(
        /"rowCount":(\d+)(?=,"rows":\[\n\["[^]*?"name":"command")/,
        (_all, count: string) => `"rowCount":${Number(count) + 1}`,
      ),
  ],
  'other columns': [
    'wrong-columns',
    (good) => good.replace('"columns":["id","name","currency"', '"columns":["id","currency","name"'),
  ],
  'a reference to nobody': [
    'broken-reference',
    (good) =>
      good.replace(
        /("name":"contact",[^]*?\n\[")[0-9a-f-]{36}(",")[0-9a-f-]{36}/,
        '$101890000-0000-7000-8000-000000000001$201890000-0000-7000-8000-000000000002',
      ),
  ],
  'an id twice': [
    'wrong-row',
    (good) =>
      good.replace(/("name":"team_member",[^]*?"rowCount":)1(,"rows":\[)\n(\[[^]*?\])\n/, '$12$2\n$3,\n$3\n'),
  ],
}

describe('check 68: a hostile export', () => {
  test.each(Object.entries(hostile))(
    '%s is refused in facts, and no file is left',
    async (_what, [reason, bend]) => {
      const core = await openCore()
      await aFullAccount(core)
      const folder = aFolder()
      const from = join(folder, 'bent.json')
      const good = readFileSync(await exported(core.path), 'utf8')
      writeFileSync(from, bend(good))
      expect(bend(good)).not.toBe(good)

      const failure = await failureOf(() =>
        runWorkspaceImport(aJobContext(join(folder, 'made.keyplan')), { from }),
      )

      expect(failure).toMatchObject({ code: 'export-unreadable', reason })
      expect(existsSync(join(folder, 'made.keyplan'))).toBe(false)
      expect(readdirSync(folder)).toEqual(['bent.json'])
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    },
  )

  test('a text of 40 megabytes is given up before it is held whole', async () => {
    const from = join(aFolder(), 'long.json')
    writeFileSync(from, `${head}{"name":"${'x'.repeat(40_000_000)}`)

    const failure = await failureOf(() =>
      runWorkspaceImport(aJobContext(join(aFolder(), 'made.keyplan')), { from }),
    )

    expect(failure).toMatchObject({ code: 'export-unreadable', reason: 'value-too-long' })
  })

  test('any text at all gives a reason, never a crash', async () => {
    const core = await openCore()
    const good = readFileSync(await exported(core.path), 'utf8')
    const folder = aFolder()
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
        const from = join(folder, 'bent.json')
        const bent = good.slice(0, at) + put + good.slice(at + put.length)
        writeFileSync(from, bent)
        const path = join(aFolder(), 'made.keyplan')
        try {
          await runWorkspaceImport(aJobContext(path), { from })
        } catch (error) {
          if (!(error instanceof AppFailure)) throw error
          expect(error.detail.code).toBe('export-unreadable')
        }
      }),
      { numRuns: 40 },
    )
  })
})
