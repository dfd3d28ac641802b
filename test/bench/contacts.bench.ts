import {
  contactCard,
  contactKeys,
  contactLikeness,
  type ContactCard,
} from '#shared/domain/duplicates/contact-likeness.ts'
import { findPairs, usualLimits } from '#shared/domain/duplicates/find-pairs.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { eachContact } from '../../main/store/duplicates.ts'
import { openReader } from '../../main/store/open-store.ts'
import { startCore } from '../support/core.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { importedHere } from '../support/imports-here.ts'
import { timed, type Bench } from './bench.ts'
import { naiveMs } from './duplicates.bench.ts'
import { cultureBy } from './names.ts'

const count = Number(process.env['KEYPLAN_BENCH_CONTACTS'] ?? 200_000)
const accounts = 2_000
const sampleSize = 2_000
const headings = 'Contact ID,Account,First name,Last name,Job title,Email,Phone'

/**
 * A file of 200,000 contacts imported as its job does it (read, planned, staged, taken in with the history) and the duplicates among them
 * found. The floor is a naive pass: each line split at its commas and put into a plain table, then each contact compared with each
 * (measured on a sample, extrapolated by the square of the size). The ratio says how many times longer the naive pass takes. How long
 * one undo of all of it takes is in the note.
 */
export const bench: Bench = {
  ids: ['contacts.import-200k'],
  run: async () => {
    const folder = newFolder()
    const core = await startCore()
    try {
      const names = Array.from({ length: accounts }, (_, index) => `A${index}`)
      await importedHere(core, ['Account ID,Account name', ...names.map((name) => `${name},Firm ${name}`)], {
        object: 'account',
      })
      const lines = peopleOf(names)
      const importMs = await timed(() => importedHere(core, [headings, ...lines], { object: 'contact' }))

      let cards: ContactCard[] = []
      let found = { found: 0, compared: 0 }
      const findMs = await timed(async () => {
        const { read, close } = await openReader(core.path)
        for await (const each of eachContact(read, goOn)) cards.push(contactCard(each))
        await close()
        cards = cards.toSorted((one, other) => (one.key < other.key ? -1 : 1))
        const comparison = { keysOf: contactKeys, likenessOf: contactLikeness }
        found = findPairs(cards, comparison, usualLimits, goOn)
      })
      const undoMs = await timed(() => core.do('history.undo', {}))

      const plainMs = await timed(() => plainInsert(join(folder, 'plain.db'), lines))
      const compareMs = (await naiveMs(cards.slice(0, sampleSize))) * (cards.length / sampleSize) ** 2
      const value = importMs + findMs
      const floor = plainMs + compareMs
      return [
        {
          id: 'contacts.import-200k',
          value,
          unit: 'ms',
          floor,
          ratio: floor / value,
          runs: 1,
          spread: [value, value],
          note: `${count} contacts at ${accounts} accounts: imported in ${Math.round(importMs)} ms (plain rows without history: ${Math.round(plainMs)}), ${found.found} pairs found in ${Math.round(findMs)} (each with each: ${Math.round(compareMs)}, extrapolated from ${sampleSize}); one undo of the import ${Math.round(undoMs)} ms`,
        },
      ]
    } finally {
      await core.close()
      removeFolder(folder)
    }
  },
}

/** Lines of people of many countries; every fiftieth is one before it, written with another first letter or without its address. */
function peopleOf(names: readonly string[]): readonly string[] {
  const dice = diceNamed('contacts of a file')
  const lines: string[] = []
  let before: readonly string[] = []
  for (let index = 0; index < count; index++) {
    const account = names[(index * 7) % names.length] ?? ''
    if (index % 50 === 49) {
      const [, at = '', first = '', last = '', title = ''] = before
      lines.push([`C${index}`, at, `${first}e`, last, title, '', ''].join(','))
      continue
    }
    const culture = cultureBy(dice)
    const [first, last] = [dice.pick(culture.firstNames), dice.pick(culture.lastNames)]
    before = [
      `C${index}`,
      `Firm ${account}`,
      first,
      last,
      'Purchasing',
      `c${index}@${account.toLowerCase()}.example`,
      `+49 30 ${1_000_000 + index}`,
    ]
    lines.push(before.join(','))
  }
  return lines
}

/** Row by row, in one transaction, into a table without keys or indexes. */
function plainInsert(path: string, lines: readonly string[]): void {
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  const columns = headings.split(',').map((_, index) => `c${index}`)
  database.exec(`create table plain (${columns.join(', ')}); begin`)
  const insert = database.prepare(`insert into plain values (${columns.map(() => '?').join(', ')})`)
  for (const line of lines) insert.run(...line.split(','))
  database.exec('commit')
  database.close()
}
