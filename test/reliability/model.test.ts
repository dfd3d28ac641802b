import fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startCore, type Core } from '../support/core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { extent, patience } from './support/extent.ts'

/** What the workspace is to a person with a sheet of paper: names and towns of accounts, and the sheets before. */
type Sheet = ReadonlyMap<string, Readonly<{ name: string; city: string }>>
type Paper = { now: Sheet; before: Sheet[]; after: Sheet[] }

type Deed =
  | Readonly<{ kind: 'add'; text: string }>
  | Readonly<{ kind: 'rename'; text: string; at: number }>
  | Readonly<{ kind: 'move'; text: string; at: number }>
  | Readonly<{ kind: 'remove'; at: number }>
  | Readonly<{ kind: 'undo' }>
  | Readonly<{ kind: 'redo' }>
  | Readonly<{ kind: 'restart' }>

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((word) => `x${word.replaceAll('\0', '')}`)
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array<Deed>(
  fc.oneof(
    {
      arbitrary: fc.record({ kind: fc.constantFrom('add', 'rename', 'move'), text, at: fc.nat(20) }),
      weight: 6,
    },
    { arbitrary: fc.record({ kind: fc.constant('remove'), at: fc.nat(20) }), weight: 1 },
    { arbitrary: fc.record({ kind: fc.constantFrom('undo', 'undo', 'redo', 'restart') }), weight: 4 },
  ),
  { minLength: 5, maxLength: extent(25, 100) },
)

test(
  'check 86: after each of any steps the workspace says what a person would have on paper',
  patience,
  async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const folder = newFolder()
        const path = join(folder, 'workspace.keyplan')
        let core = await startCore({ path })
        try {
          const paper: Paper = { now: new Map(), before: [], after: [] }
          for (const deed of all) {
            core.clock.forward(60_000)
            if (deed.kind === 'restart') {
              await core.close()
              // The clock goes on: one that is set back makes one edit of two that were a minute apart.
              core = await startCore({ path, mode: 'edit', clock: core.clock })
            } else await perform(core, paper, deed)
            expect(await sheetOf(core)).toEqual(paper.now)
          }
        } finally {
          await core.close()
          removeFolder(folder)
        }
      }),
      { numRuns: extent(6, 300), seed: 86 },
    )
  },
)

async function perform(
  core: Core,
  paper: Paper,
  deed: Exclude<Deed, Readonly<{ kind: 'restart' }>>,
): Promise<void> {
  if (deed.kind === 'undo' || deed.kind === 'redo') return goAlong(core, paper, deed.kind)
  const next = new Map(paper.now)
  if (deed.kind === 'add') {
    const { id, name } = await core.do('account.add', { name: deed.text })
    next.set(id, { name, city: '' })
    return turn(paper, next)
  }
  const [id, known] = [...paper.now][deed.at % paper.now.size] ?? []
  if (id === undefined || known === undefined) return

  const { account } = await core.do('account.get', { id: id as never })
  const { version } = account
  if (deed.kind === 'remove') {
    await core.do('account.remove', { id: account.id, version })
    next.delete(id)
    return turn(paper, next)
  }
  const changes = deed.kind === 'rename' ? { name: deed.text } : { city: deed.text }
  const { name, city } = await core.do('account.edit', { id: account.id, version, changes })
  if (name === known.name && city === known.city) return
  next.set(id, { name, city })
  turn(paper, next)
}

function turn(paper: Paper, next: Sheet): void {
  paper.before.push(paper.now)
  paper.now = next
  paper.after = []
}

async function goAlong(core: Core, paper: Paper, way: 'undo' | 'redo'): Promise<void> {
  const [from, to] = way === 'undo' ? [paper.before, paper.after] : [paper.after, paper.before]
  const sheet = from.pop()
  const reply = await core.reply(`history.${way}`, {})
  if (sheet === undefined) {
    // Before the first edit stands the founding of the workspace, which has nothing to do with this sheet.
    expect(reply).toMatchObject({ ok: false })
    return
  }
  expect(reply).toMatchObject({ ok: true })
  to.push(paper.now)
  paper.now = sheet
}

async function sheetOf(core: Core): Promise<Sheet> {
  const { rows } = await core.do('account.list', { limit: 200 })
  const found = await Promise.all(rows.map(({ id }) => core.do('account.get', { id })))
  return new Map(found.map(({ account: { id, name, city } }) => [id, { name, city: city ?? '' }]))
}
