import { extractAll, listPackage, statFile } from '@electron/asar'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchShell } from '../support/launch-shell.ts'
import { projectRoot, testedNode } from '../support/launched.ts'

const folder = mkdtempSync(join(tmpdir(), 'keyplan-package-'))
const platform = `${process.platform}-${process.arch}`
const resources = join(folder, `${process.platform}-unpacked`, 'resources')
const archive = join(resources, 'app.asar')
const unpacked = `${archive}.unpacked`
const prebuild = `node_modules/better-sqlite3/prebuilds/${platform}.node`

/** What `npm run package` does after it has installed and built, into a folder of the test. */
const packing = `
  const { makePackage } = await import(${JSON.stringify(join(projectRoot, 'main', 'bootstrap', 'package.mjs'))})
  process.exitCode = await makePackage(${JSON.stringify(projectRoot)}, ['--dir', '-c.directories.output=${folder}'])`

let inArchive: readonly string[] = []

beforeAll(async () => {
  const { code, output } = await run([testedNode(), '--input-type=module', '-e', packing])
  if (code !== 0) throw new Error(`The packaging ended with ${code}:\n${output}`)
  inArchive = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/').slice(1))
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what the program needs is in the package', () => {
  for (const path of [
    'package.json',
    'dist/main/electron.js',
    'dist/main/worker.js',
    'dist/preload/preload.cjs',
    'dist/renderer/index.html',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/lib/index.js',
  ])
    expect(inArchive).toContain(path)

  const built = readdirSync(join(projectRoot, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(projectRoot.length + 1)
        .replaceAll('\\', '/'),
    )
  expect(inArchive).toEqual(expect.arrayContaining(built))
})

test("this platform's database library lies beside the archive, as a real file, and no other does", () => {
  expect(inArchive.filter((path) => path.endsWith('.node'))).toEqual([prebuild])
  expect(statFile(archive, prebuild)).toMatchObject({ unpacked: true })
  const own = readFileSync(join(projectRoot, prebuild))
  expect(readFileSync(join(unpacked, prebuild)).equals(own)).toBe(true)
})

test('nothing else is in the package', () => {
  const tops = new Set(inArchive.map((path) => path.split('/')[0]))
  expect(tops).toEqual(new Set(['dist', 'node_modules', 'package.json']))
  const packages = new Set(
    inArchive.filter((path) => path.startsWith('node_modules/')).map((path) => path.split('/')[1]),
  )
  expect([...packages]).toEqual(['better-sqlite3'])
  expect(
    inArchive.filter((path) => /\.tsx?$|\.map$|\.(test|spec)\.|\/(src|deps|test|docs)\//.test(path)),
  ).toEqual([])
  expect(inArchive.filter((path) => /binding\.gyp$|\.(c|cpp|hpp|h)$/.test(path))).toEqual([])
})

test("the program's own description names the entry that is there, and no machinery", () => {
  const { main, name, type } = readPackage()
  expect({ main, name, type }).toEqual({ main: 'dist/main/electron.js', name: 'keyplan', type: 'module' })
  expect(inArchive).toContain(main)
  expect(Object.keys(readPackage())).not.toContain('devDependencies')
})

test("the switches in Electron's binary are set", async () => {
  const binary = join(folder, `${process.platform}-unpacked`, 'keyplan')
  const reader = join(projectRoot, 'node_modules', '@electron', 'fuses', 'dist', 'bin.js')
  const { output } = await run([testedNode(), reader, 'read', '--app', binary])
  const state = Object.fromEntries(
    [...output.matchAll(/(\w+) is (Enabled|Disabled)/g)].map(([, fuse, value]) => [fuse, value]),
  )

  expect(state).toMatchObject({
    RunAsNode: 'Disabled',
    EnableNodeOptionsEnvironmentVariable: 'Disabled',
    EnableNodeCliInspectArguments: 'Disabled',
    GrantFileProtocolExtraPrivileges: 'Disabled',
    EnableCookieEncryption: 'Enabled',
    EnableEmbeddedAsarIntegrityValidation: 'Enabled',
    OnlyLoadAppFromAsar: 'Enabled',
  })
})

test('what was packed runs, from what was packed alone', { timeout: 120_000 }, async () => {
  const content = join(folder, 'content')
  extractAll(archive, content)
  expect(existsSync(join(content, prebuild))).toBe(true)

  const shell = await launchShell({ folder: content, args: ['--sample'] })
  try {
    const reply = await shell.page.evaluate(() =>
      (
        window as unknown as { bridge: { call: (name: string, input: unknown) => Promise<unknown> } }
      ).bridge.call('workspace.get', {}),
    )
    expect(reply).toMatchObject({ ok: true, value: { name: 'Sample company' } })
    expect(shell.problems).toEqual([])
  } finally {
    await shell.close()
  }
})

function readPackage(): Readonly<Record<string, unknown>> {
  const copy = join(folder, 'description')
  if (!existsSync(copy)) extractAll(archive, copy)
  return JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as Record<string, unknown>
}

function run([program = '', ...args]: readonly string[]): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, KEYPLAN_NO_ELECTRON_DOWNLOAD: '1', NO_COLOR: '1' }
  const child = spawn(program, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (output += piece.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}
