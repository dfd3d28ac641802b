import { contract } from '#shared/contract/contract.ts'
import type { Output, ProcedureName } from '#shared/contract/contract.ts'
import { execFile } from 'node:child_process'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { builtOr } from '../support/built-threads.ts'
import { aFolder } from '../support/folder.ts'
import { aWorkspaceFile, tamper } from '../support/workspace-file.ts'

const start = fileURLToPath(builtOr('call', new URL('../../main/hosts/call/start.ts', import.meta.url)))
type Ran = Readonly<{ code: number; out: string; err: string }>

let home: string
beforeEach(() => {
  home = aFolder()
})

/** `npm run -s call -- ...` on a computer of its own. */
function run(...args: readonly string[]): Promise<Ran> {
  const options = { env: { ...process.env, KEYPLAN_HOME: home }, cwd: home, maxBuffer: 64 * 1024 * 1024 }
  return new Promise((resolve) => {
    execFile(process.execPath, [start, ...args], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

function valueOf<N extends ProcedureName>(_name: N, { out }: Ran): Output<N> {
  return (JSON.parse(out) as { value: Output<N> }).value
}

test('--list prints every procedure with the JSON Schema of what goes in and out', async () => {
  const { code, out } = await run('--list')

  const listed = JSON.parse(out) as { name: string; kind: string; input: object; output: object }[]
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(listed.map(({ name }) => name).toSorted()).toEqual(Object.keys(contract).toSorted())
  for (const { name, kind, input, output } of listed) {
    expect(contract[name as ProcedureName].kind).toBe(kind)
    expect(input, name).toMatchObject({ type: 'object', additionalProperties: false })
    expect('type' in output || 'oneOf' in output, name).toBe(true)
  }
  expect(listed.find(({ name }) => name === 'account.edit')?.input).toMatchObject({
    required: ['id', 'version', 'changes'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      version: { type: 'integer', minimum: 1 },
      changes: { properties: { name: { type: 'string', minLength: 1, maxLength: 200 } } },
    },
  })
})

describe('a call', () => {
  test('makes the workspace that is missing, keeps what it does, and prints the reply as one line', async () => {
    const path = join(home, 'Größe & co.keyplan')

    const added = await run('account.add', '{"name": "Nordlicht"}', '--workspace', path)
    const listed = await run('account.list', '--workspace', path)

    expect([added.code, listed.code]).toEqual([0, 0])
    expect(added.out.trimEnd().split('\n')).toHaveLength(1)
    expect(valueOf('account.list', listed).rows).toMatchObject([{ name: 'Nordlicht' }])
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  test('that is refused prints the error, says it in words and ends with 1', async () => {
    const path = await aWorkspaceFile(join(home, 'w.keyplan'))

    const ran = await run('account.add', '{"name": ""}', '--workspace', path)

    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(ran.err).toContain("This can't be kept as it is: name")
  })

  test('of a procedure that is not there ends with 1', async () => {
    const ran = await run('account.destroy', '{}')

    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.out)).toEqual({
      ok: false,
      error: { code: 'unknown-procedure', name: 'account.destroy' },
    })
  })

  test('without a workspace says that none is open', async () => {
    const ran = await run('account.list', '{}')

    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.out)).toEqual({ ok: false, error: { code: 'no-workspace' } })
  })

  test('that cannot be read ends with 2 and makes nothing', async () => {
    const path = join(home, 'new.keyplan')

    for (const args of [
      ['account.list', '{not json', '--workspace', path],
      ['account.list', '{}', 'surplus', '--workspace', path],
      ['account.list', '{}', '--wrong', '--workspace', path],
      [],
    ]) {
      const ran = await run(...args)
      expect([ran.code, ran.out], args.join(' ')).toEqual([2, ''])
      expect(ran.err).not.toBe('')
    }
    expect(existsSync(path)).toBe(false)
  })

  test('on a file that is no workspace says why and ends with a failure', async () => {
    const path = join(home, 'diary.txt')
    writeFileSync(path, 'Dear diary '.repeat(100))

    const ran = await run('account.list', '{}', '--workspace', path)

    expect(ran.code).not.toBe(0)
    expect(ran.out).not.toContain('"ok":true')
    expect(ran.err).toContain('diary.txt is a text, not a Keyplan workspace. It was not touched.')
  })

  test('on a workspace of a newer Keyplan leaves it alone', async () => {
    const path = await aWorkspaceFile(join(home, 'w.keyplan'))
    tamper(path, (database) => database.pragma('user_version = 9999'))

    const ran = await run('account.list', '{}', '--workspace', path)

    expect(ran.code).not.toBe(0)
    expect(ran.err).toContain('was written by a newer Keyplan')
  })
})

test('"@file" stands for the file that is brought in, wherever it is in the input', async () => {
  const csv = join(home, 'accounts.csv')
  writeFileSync(csv, 'Account Name;City\nNordlicht;Kiel\nBrzezina;Łódź\n')
  const path = join(home, 'w.keyplan')

  const ran = await run('import.inspect', '{"fileId": "@file"}', '--file', csv, '--workspace', path)

  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(valueOf('import.inspect', ran)).toMatchObject({
    headers: ['Account Name', 'City'],
    form: { kind: 'text', delimiter: ';' },
    rows: 2,
  })
})

test('a file of several pieces comes in whole', async () => {
  const csv = join(home, 'large.csv')
  const rows = 50_000
  const lines = Array.from({ length: rows }, (_, row) => `Firm number ${row},${'Kiel '.repeat(20)}`)
  writeFileSync(csv, `Account Name,City\n${lines.join('\n')}\n`)

  const ran = await run(
    'import.inspect',
    '{"fileId": "@file"}',
    '--file',
    csv,
    '--workspace',
    join(home, 'w'),
  )

  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(statSync(csv).size).toBeGreaterThan(4 * 1024 * 1024)
  expect(valueOf('import.inspect', ran).rows).toBe(rows)
})
