import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** What the linter must not let pass, by the rule that has to stop it. */
const planted = [
  {
    rule: 'typescript(no-floating-promises)',
    file: 'main/a.ts',
    text: 'export function start(): void {\n  Promise.resolve(1)\n}\n',
  },
  {
    rule: 'typescript(no-misused-promises)',
    file: 'main/b.ts',
    text: 'export const each = (list: number[]): void => list.forEach(async (n) => void (await Promise.resolve(n)))\n',
  },
  {
    rule: 'typescript(await-thenable)',
    file: 'main/c.ts',
    text: 'export async function wait(): Promise<void> {\n  await 1\n}\n',
  },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    file: 'main/d.ts',
    text: "export function say(way: 'in' | 'out'): string {\n  switch (way) {\n    case 'in':\n      return 'in'\n  }\n  return ''\n}\n",
  },
  {
    rule: 'typescript(consistent-type-imports)',
    file: 'main/e.ts',
    text: "import { Stats } from 'node:fs'\nexport type Size = Stats['size']\n",
  },
  { rule: 'typescript(no-explicit-any)', file: 'main/f.ts', text: 'export const x: any = 1\n' },
  {
    rule: 'eslint(no-empty)',
    file: 'main/g.ts',
    text: ['try {', 'JSON.parse(document.title)', '} catch {', '}', 'export {}'].join('\n'),
  },
  { rule: 'import(no-default-export)', file: 'main/h.ts', text: 'export default 1\n' },
  {
    rule: 'rules-of-hooks)',
    file: 'renderer/a.tsx',
    text: "import { useState } from 'react'\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1)\n  return <p />\n}\n",
  },
  {
    rule: 'exhaustive-deps)',
    file: 'renderer/b.tsx',
    text: "import { useEffect } from 'react'\nexport function B({ name }: { name: string }) {\n  useEffect(() => {\n    document.title = name\n  }, [])\n  return <p />\n}\n",
  },
  {
    rule: 'jsx-a11y(alt-text)',
    file: 'renderer/c.tsx',
    text: 'export const C = () => <img src="x.png" />\n',
  },
  {
    rule: 'eslint(no-restricted-properties)',
    file: 'shared/domain/a.ts',
    text: 'export const now = (): number => Date.now()\n',
  },
  {
    rule: 'eslint(no-restricted-globals)',
    file: 'shared/kernel/a.ts',
    text: 'export const id = (): string => crypto.randomUUID()\n',
  },
]

test('the linter stops what it is there to stop', { timeout: 60_000 }, () => {
  const report = lint(plantedTree())

  for (const { rule, file } of planted)
    expect(report, `${rule} in ${file}`).toContainEqual({ file, rule: expect.stringContaining(rule) })
})

function plantedTree(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyplan-lint-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  copyFileSync(join(root, 'tsconfig.json'), join(folder, 'base.json'))
  const compilerOptions = { jsx: 'react-jsx', lib: ['ES2023', 'DOM'], types: [] }
  const tsconfig = {
    extends: './base.json',
    compilerOptions,
    include: ['**/*.ts', '**/*.tsx'],
    references: [],
  }
  for (const { file, text } of [{ file: 'tsconfig.json', text: JSON.stringify(tsconfig) }, ...planted]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

function lint(folder: string): readonly { file: string; rule: string }[] {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, 'node_modules', '.bin', 'tsgolint') }
  const args = [oxlint, '--type-aware', '--max-warnings', '0', '--format', 'json', '.']
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  if (!stdout.startsWith('{')) throw new Error(`oxlint gave no report: ${stdout}${stderr}`)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { filename: string; code: string }[] }
  return diagnostics.map(({ filename, code }) => ({ file: filename.replaceAll('\\', '/'), rule: code }))
}
