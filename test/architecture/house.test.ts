import { expect, test } from 'vitest'
import { codeOf, sources, type Source } from './sources.ts'

const program = sources.filter(({ path }) => !path.startsWith('test/'))
const page = program.filter(({ path }) => path.startsWith('renderer/'))
const pure = program.filter(({ path }) => /^shared\/(kernel|domain|sample)\//.test(path))

test('there is a program to look at', () => {
  expect(program.length).toBeGreaterThan(50)
})

test('no default exports: a thing has one name everywhere; only tools may demand one', () => {
  const demanded = /\.config\.ts$|-tally\.mjs$/
  expect(
    linesWith(
      /^export default\b/,
      sources.filter(({ path }) => !demanded.test(path)),
    ),
  ).toEqual([])
})

test('no barrels: import the file that is meant', () => {
  expect(linesWith(/^export \*/, sources)).toEqual([])
})

test('no file over 300 lines: look for the second idea in it, name it, and move it', () => {
  const long = sources.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
  expect(long.filter(({ lines }) => lines > 300)).toEqual([])
})

test('files and folders are named in kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
  const stems = sources.flatMap(({ path }) => path.split('/').map((part) => ({ path, stem: stemOf(part) })))
  expect(stems.filter(({ stem }) => !kebab.test(stem)).map(({ path }) => path)).toEqual([])
})

test('no empty catch: say why nothing is to be done, or let the failure through', () => {
  const empty = /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*\(\s*\)\s*=>\s*\{\s*\}\s*\)/
  expect(sources.filter((source) => empty.test(codeOf(source))).map(({ path }) => path)).toEqual([])
})

test('the page makes no markup or code out of text: let React write it', () => {
  const forbidden = /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|\beval\(|new Function\b|document\.write/
  expect(linesWith(forbidden, page)).toEqual([])
})

test('who tries a command looks at what became of it: useDo is for those who do not', () => {
  const voided = page.flatMap((source) => {
    const code = codeOf(source)
    const tried = [...code.matchAll(/const (\w+) = useTry\(/g)].map(([, name]) => name)
    return tried.filter((name) => code.includes(`void ${name}(`)).map((name) => `${source.path}: ${name}`)
  })
  expect(page.filter(({ text }) => text.includes('= useTry('))).not.toEqual([])
  expect(voided).toEqual([])
})

test('no clock and no dice in the kernel, the domain and the sample: take them as arguments', () => {
  const forbidden = /\bDate\.now\b|\bMath\.random\b|\bnew Date\(\s*\)|\bperformance\.now\b|\brandomUUID\b/
  expect(linesWith(forbidden, pure)).toEqual([])
})

function linesWith(pattern: RegExp, among: readonly Source[]): readonly string[] {
  return among.flatMap((source) =>
    codeOf(source)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${source.path}:${at + 1}: ${line.trim()}`] : [])),
  )
}

/** A file's name before its first dot: `plan.test.ts` and `vite.preload.config.ts` are named by what comes first. */
function stemOf(part: string): string {
  return part.split('.')[0] ?? part
}
