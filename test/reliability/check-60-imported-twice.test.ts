import { expect, test } from 'vitest'
import { accountLines, contactLines, contactsOf, handedIn, importStarted } from '../support/incoming-file.ts'
import { diceOf, type Dice } from './support/dice.ts'
import { extent, patience } from './support/extent.ts'
import { importOver } from './support/import-over.ts'
import { unsoundnessOf } from './support/soundness.ts'
import { programWithAccount } from './support/program-with-account.ts'

const rows = extent(2_000, 100_000)

test.each(['account', 'contact'] as const)(
  `check 60: ${rows} rows of one %s each, imported again and in other orders, say nothing new`,
  patience,
  async (object) => {
    const { path, app, on, account } = await programWithAccount()
    const lines = object === 'account' ? accountLines(rows) : contactLines(rows)
    const wish = object === 'account' ? { object } : contactsOf(account)
    const first = await handedIn(on, lines, wish)
    const done = await importOver(on, await importStarted(on, first))
    expect(done.result).toMatchObject({ created: rows, leftOut: 0 })

    const dice = diceOf(60)
    for (const again of [lines, shuffled(lines, dice), shuffled(lines, dice)]) {
      const how = await handedIn(on, again, wish)
      const preview = await on.do('import.preview', how)
      expect(preview).toMatchObject({ created: 0, updated: 0, unchanged: rows, refusalCount: 0 })

      const { result } = await importOver(on, await importStarted(on, how, preview.basis))
      expect(result).toEqual({ created: 0, updated: 0, unchanged: rows, teamMembers: 0, leftOut: 0 })
    }
    await app.close()
    expect(unsoundnessOf(path)).toEqual([])
  },
)

/** The header stays where it is. */
function shuffled([header = '', ...lines]: readonly string[], dice: Dice): string[] {
  for (let at = lines.length - 1; at > 0; at--) {
    const other = dice.below(at + 1)
    ;[lines[at], lines[other]] = [lines[other]!, lines[at]!]
  }
  return [header, ...lines]
}
