import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { chooseStages } from '../../support/run/choose-stages.mjs'
import { createLastWords } from '../../support/run/last-words.mjs'
import { runInLanes } from '../../support/run/lanes.mjs'
import { troubleWith } from '../../support/run/run-stage.mjs'
import { allStages } from '../../support/run/stages.mjs'
import { exitCodeOf, lastLine, noTests, skipLines, sum } from '../../support/run/tally.mjs'
import { aFolder } from '../bootstrap/a-folder.ts'

const stages = allStages(join(import.meta.dirname, '..', '..', '..'))
const failure = { name: 'a test', message: 'why' }

test('no word means everything, check means what one runs before a commit', () => {
  expect(chooseStages([], stages)).toEqual(stages)
  expect(chooseStages(['check'], stages).map(({ name }) => name)).toEqual([
    'types',
    'format',
    'lint',
    'layers',
    'unit',
  ])
})

test('stages run in their own order, after the build that they look at', () => {
  expect(chooseStages(['e2e', 'unit'], stages).map(({ name }) => name)).toEqual(['unit', 'build', 'e2e'])
})

test('a stage that is not there is refused, with those that are', () => {
  expect(() => chooseStages(['units'], stages)).toThrow(
    'No stage is named units. There are: check, types, format',
  )
})

test('a folder of tests that nobody wired up is run all the same', () => {
  const root = aFolder({
    'test/journey/a.test.ts': '',
    'test/look/playwright.config.ts': '',
    'test/support/a.ts': '',
  })

  expect(allStages(root).slice(-2)).toEqual([
    { name: 'journey', kind: 'vitest', folder: 'journey' },
    { name: 'look', kind: 'playwright', folder: 'look' },
  ])
})

test('stages of one core go two by two, others alone, and none overtakes another', async () => {
  const told: string[] = []
  const ends = new Map<string, () => void>()
  const wide = (name: string) => ({ name, kind: 'vitest', folder: name }) as const
  const narrow = (name: string) => ({ ...wide(name), lanes: 1 }) as const
  const order = [narrow('types'), narrow('format'), narrow('lint'), wide('unit'), narrow('shell')]

  const all = runInLanes(order, async ({ name }) => {
    told.push(name)
    await new Promise<void>((resolve) => ends.set(name, resolve))
    told.push(`${name} ended`)
  })
  for (const name of ['format', 'lint', 'types', 'unit', 'shell']) {
    await vi.waitFor(() => expect(ends.has(name)).toBe(true))
    ends.get(name)?.()
  }
  await all

  expect(told.join(', ')).toBe(
    'types, format, format ended, lint, lint ended, types ended, unit, unit ended, shell, shell ended',
  )
})

test('a stage that breaks ends the run once the one beside it has ended', async () => {
  const told: string[] = []
  const narrow = (name: string) => ({ name, kind: 'vitest', folder: name, lanes: 1 }) as const

  const all = runInLanes([narrow('types'), narrow('format'), narrow('lint')], async ({ name }) => {
    told.push(name)
    if (name === 'types') throw new Error('types broke')
    await new Promise((resolve) => setTimeout(resolve, 20))
    told.push(`${name} ended`)
  })

  await expect(all).rejects.toThrow('types broke')
  expect(told).toEqual(['types', 'format', 'format ended'])
})

test('the last line counts skipped tests only when there are any', () => {
  expect(lastLine({ ...noTests, passed: 3 })).toBe('3 passed, 0 failed')
  expect(lastLine({ passed: 3, failed: [failure], skipped: [{ name: 'b', reason: 'no Electron' }] })).toBe(
    '3 passed, 1 failed, 1 skipped',
  )
})

test('a reason for skipping is said once, with how many tests it kept', () => {
  const skipped = ['a', 'b', 'c'].map((name) => ({ name, reason: name === 'c' ? 'no Word' : 'no Electron' }))

  expect(skipLines({ ...noTests, skipped })).toEqual(['skipped 2: no Electron', 'skipped 1: no Word'])
})

test('a run succeeds when something passed and nothing failed', () => {
  expect(exitCodeOf({ ...noTests, passed: 1 })).toBe(0)
  expect(exitCodeOf({ ...noTests, passed: 1, failed: [failure] })).toBe(1)
  expect(exitCodeOf(noTests)).toBe(1)
})

test('what a runner keeps to itself counts as a failure', () => {
  const passed = sum(noTests, { ...noTests, passed: 1 })

  expect(troubleWith(passed, 0, true)).toBeUndefined()
  expect(troubleWith(noTests, 1, false)).toBe('the runner ended with code 1 and left no report')
  expect(troubleWith(noTests, 0, true)).toBe('there are test files, and no test ran')
  expect(troubleWith(passed, 1, true)).toBe('the runner ended with code 1 though no test failed')
  expect(troubleWith({ ...passed, failed: [failure] }, 1, true)).toBeUndefined()
})

test('what a runtime says that crashes is kept with what follows, wherever the pieces end', () => {
  const words = createLastWords()
  for (const piece of [
    'a test passed\n\n#\n# Fatal err',
    'or in , line 0\n# Check failed: it.\n',
    ' 1: 0x1 [node]\n',
  ])
    words.hear(piece)
  words.hear('x'.repeat(10_000))

  expect(words.said()).toMatch(/^# Fatal error in , line 0\n# Check failed: it[.]\n 1: 0x1 \[node\]\nx+$/)
  expect(words.said().length).toBe(4_000)
})

test('where none crashes there are no last words', () => {
  const words = createLastWords()
  words.hear('Error: a test failed\n')

  expect(words.said()).toBe('')
})
