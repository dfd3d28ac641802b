import { fold } from '#shared/kernel/fold.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import { diceNamed, type Dice } from '#shared/sample/dice.ts'
import { wordsOf } from '#shared/domain/search/words.ts'
import type { Output } from '#shared/contract/contract.ts'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkspaceCore, type WorkspaceCore } from '../../main/workspace-core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { median, quantile, spreadOf, timed, type Bench, type Figure } from './bench.ts'
import { large, makeLargeWorkspace, type LargeWorkspace } from './large-workspace.ts'

const sessions = 60
const keysASession = 14
const queries = 200
const openings = 7
const shownFirst = 20

type Target = Readonly<{ id: string; name: string }>
type Opening = Parameters<typeof openWorkspaceCore>[0]

/**
 * Search through the dispatcher as the page asks it, over the largest workspace: every key of typing sessions, whole names,
 * and names with one wrong letter; and what it costs to open such a workspace.
 */
export const bench: Bench = {
  ids: ['search.keystroke-p95', 'search.recall-clean', 'search.recall-typo', 'open.large-extra'],
  run: async () => {
    const folder = newFolder()
    try {
      const made = await makeLargeWorkspace(join(folder, 'large.keyplan'), large)
      const bytesBefore = statSync(made.path).size
      const buildMs = await timed(async () => {
        const core = await openWorkspaceCore(openingOf(folder, made.path))
        while ((await ask<'search.getStatus'>(core, 'search.getStatus', {})).pending > 0) await pause(200)
        await core.close()
      })
      const index = `index of ${megabytes(statSync(made.path).size - bytesBefore)} MB built in ${(buildMs / 1_000).toFixed(1)} s beside the calls`

      const core = await openWorkspaceCore(openingOf(folder, made.path))
      const dice = diceNamed('search bench')
      const figures = [
        await keystrokes(core, made, dice, index),
        await recall(core, 'search.recall-clean', targetsOf(made, dice), (name) => name),
        await recall(core, 'search.recall-typo', targetsOf(made, dice).filter(hasLetters), (name) =>
          withSlip(name, dice),
        ),
      ]
      await core.close()
      return [...figures, await opening(folder, made.path)]
    } finally {
      removeFolder(folder)
    }
  },
}

/** People, firms and what was talked about, typed key by key. The floor is a sorted array of name words in memory. */
async function keystrokes(
  core: WorkspaceCore,
  made: LargeWorkspace,
  dice: Dice,
  index: string,
): Promise<Figure> {
  const sorted = sortedWords(made)
  const samples: number[] = []
  const floors: number[] = []
  for (let session = 0; session < sessions; session++) {
    const text = dice.chance(0.7)
      ? dice.pick(targetsOf(made, dice)).name
      : dice.pick(made.touchpoints).note.split(' ').slice(2, 5).join(' ')
    for (let keys = 1; keys <= Math.min(keysASession, text.length); keys++) {
      const typed = text.slice(0, keys)
      samples.push(await timed(() => ask<'search.find'>(core, 'search.find', { text: typed })))
      floors.push(await timed(() => beginningWith(sorted, fold(typed))))
    }
  }
  const value = quantile(samples, 0.95)
  const floor = quantile(floors, 0.95)
  return {
    id: 'search.keystroke-p95',
    value,
    unit: 'ms',
    floor,
    ratio: value / floor,
    runs: samples.length,
    spread: spreadOf(samples),
    note: `p50 ${median(samples).toFixed(1)} ms, p99 ${quantile(samples, 0.99).toFixed(1)} ms over ${made.accounts.length} accounts, ${made.contacts.length} contacts, ${made.touchpoints.length} notes; ${index}; the floor finds names only`,
  }
}

async function recall(
  core: WorkspaceCore,
  id: string,
  targets: readonly Target[],
  typedAs: (name: string) => string,
): Promise<Figure> {
  const samples: number[] = []
  let found = 0
  const missed: string[] = []
  for (const { id: target, name } of targets) {
    const text = typedAs(name)
    let answer: Output<'search.find'> | undefined
    samples.push(await timed(async () => (answer = await ask<'search.find'>(core, 'search.find', { text }))))
    const rows = (answer?.groups ?? []).flatMap((group) => group.rows).slice(0, shownFirst)
    if (rows.some((row) => row.id === target)) found++
    else missed.push(text)
  }
  const times = `p50 ${median(samples).toFixed(1)} ms, p95 ${quantile(samples, 0.95).toFixed(1)} ms`
  return {
    id,
    value: (100 * found) / targets.length,
    unit: '%',
    runs: targets.length,
    spread: [0, 100],
    note: `found in the first ${shownFirst}; ${times}; missed: ${missed.slice(0, 8).join(', ') || 'none'}`,
  }
}

/** Opens the large workspace and an empty one in turn, until the first answer of each. */
async function opening(folder: string, path: string): Promise<Figure> {
  const empty = join(folder, 'empty.keyplan')
  const creating = {
    ...openingOf(folder, empty),
    mode: 'create',
    name: 'Empty',
    currency: 'EUR',
    withSample: false,
  } as const
  await (await openWorkspaceCore(creating)).close()
  const extra: number[] = []
  for (let round = 0; round < openings; round++) {
    const [small, big] = [await openingMs(folder, empty), await openingMs(folder, path)]
    extra.push(big - small)
  }
  return {
    id: 'open.large-extra',
    value: median(extra),
    unit: 'ms',
    runs: openings,
    spread: spreadOf(extra),
    note: `until the first answer, over an empty workspace; the file has ${megabytes(statSync(path).size)} MB`,
  }
}

async function openingMs(folder: string, path: string): Promise<number> {
  let core: WorkspaceCore | undefined
  const ms = await timed(async () => {
    core = await openWorkspaceCore(openingOf(folder, path))
    await ask<'account.list'>(core, 'account.list', {})
  })
  await core?.close()
  return ms
}

function openingOf(folder: string, path: string): Opening {
  return {
    mode: 'edit',
    path,
    actor: 'bench',
    stagingFolder: folder,
    marksFolder: folder,
    version: '0',
    incidentLog: join(folder, 'incidents.log'),
  }
}

async function ask<N extends 'search.find' | 'search.getStatus' | 'account.list'>(
  core: WorkspaceCore,
  name: N,
  input: object,
): Promise<Output<N>> {
  const reply = await core.dispatch(name, input, { actor: 'bench' })
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`)
  return reply.value as Output<N>
}

function targetsOf(made: LargeWorkspace, dice: Dice): readonly Target[] {
  return Array.from({ length: queries }, () => {
    if (dice.chance(0.25)) return dice.pick(made.accounts)
    const contact = dice.pick(made.contacts)
    return { id: contact.id, name: displayName(contact) }
  })
}

/** A slip of one letter is asked of names that have words of letters, four at least. */
function hasLetters({ name }: Target): boolean {
  return wordsOf(name).some((word) => word.length >= 4)
}

/** The name with one letter other, more, less, or changed with the next, in one of its longer words. */
function withSlip(name: string, dice: Dice): string {
  const words = name.split(' ')
  const long = words.flatMap((word, index) => ((wordsOf(word)[0] ?? '').length >= 4 ? [index] : []))
  const chosen = dice.pick(long)
  const letters = Array.from(fold(words[chosen] ?? ''))
  const at = dice.whole(0, letters.length - 2)
  const letter = dice.pick(letters)
  const how = dice.pick(['other', 'more', 'less', 'swap'])
  if (how === 'other') letters.splice(at, 1, letter === letters[at] ? 'e' : letter)
  if (how === 'more') letters.splice(at, 0, letter)
  if (how === 'less') letters.splice(at, 1)
  if (how === 'swap') letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '')
  return words.with(chosen, letters.join('')).join(' ')
}

function sortedWords(made: LargeWorkspace): readonly string[] {
  const names = [...made.accounts.map(({ name }) => name), ...made.contacts.map(displayName)]
  return names.flatMap((name) => wordsOf(name)).sort()
}

function beginningWith(sorted: readonly string[], start: string): readonly string[] {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  const isBegun = (at: number): boolean => sorted[at]?.startsWith(start) ?? false
  for (let at = low; isBegun(at); at++) found.push(sorted[at] ?? '')
  return found
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}
