import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { putInPlace, restoreCopy } from '../../main/store/backups/bring-back.ts'
import { readNewerCommands } from '../../main/store/salvage/read-commands.ts'
import { salvage } from '../../main/store/salvage/salvage.ts'
import { aFullFile, backUp, backupsOf } from '../support/backups.ts'
import { spoilPage } from '../support/damage.ts'
import { aFolderOnDisk } from '../support/folder.ts'
import { openMarked } from '../support/watched.ts'
import { look, tamper } from '../support/workspace-file.ts'

const isFull = process.env['KEYPLAN_RELIABILITY'] === 'full'
const lines = 560_000

/** Order lines by the hundred thousand, each with its note in the history, as a command would leave them. */
function grow(path: string): void {
  tamper(path, (database) => {
    database.exec(`
      create temp table number as with recursive n(i) as (select 1 union all select i + 1 from n where i < ${lines}) select i from n;
      insert into command (id, name, happened_at, actor, kind, standing)
        values ('01890000-0000-7000-8000-0000000000aa', 'order.record', '2026-03-01T09:00:00.000Z', 'tester', 'do', 'done');
      insert into order_line
        select printf('0199%04x-%04x-7000-8000-%012x', i / 65536, i % 65536, i), a.id, p.id, 'A-' || i, '2026-02-10',
               2.5, 120000, 100000, 70000, 5000, 0, 0, 0
        from number, (select id from account limit 1) a, (select id from product_line limit 1) p;
      insert into change (command_seq, object, object_id, operation, after)
        select (select max(seq) from command), 'order_line', id, 'insert',
               json_object('id', id, 'accountId', account_id, 'productLineId', product_line_id, 'orderNumber', order_number,
                 'orderedOn', ordered_on, 'quantity', quantity, 'listMinor', list_minor, 'netMinor', net_minor,
                 'costMinor', cost_minor, 'freightMinor', freight_minor, 'isExpedited', json('false'),
                 'needsSpecialPacking', json('false'), 'isReturned', json('false'))
        from order_line where order_number glob 'A-*' and id glob '0199*';`)
  })
}

test.skipIf(!isFull)(
  'check 20: 400 MB are back to work within a minute',
  { timeout: 30 * 60_000 },
  async () => {
    const folder = aFolderOnDisk()
    const path = await aFullFile(2, join(folder, 'large.keyplan'))
    grow(path)
    const bytes = statSync(path).size
    expect(bytes).toBeGreaterThan(400e6)

    const took: Record<string, number> = {}
    const timed = <T>(what: string, work: () => T): T => {
      const start = performance.now()
      const value = work()
      took[what] = Math.round(performance.now() - start)
      return value
    }
    const backup = timed('backup', () => backUp(path))
    expect(backupsOf(path)[0]?.manifest?.strayRows).toBe(0)
    spoilPage(path, 1)

    const now = new Date('2026-03-04T09:00:00Z')
    const { lastCommand = null } = backupsOf(path)[0]?.manifest ?? {}
    timed('what is newer', () => readNewerCommands(path, lastCommand, 8))
    const copy = timed('copy', () => restoreCopy(path, basename(backup), now))
    timed('in place', () => putInPlace(path, copy, 'corrupt', now))
    const start = performance.now()
    const store = await openMarked(path, join(folder, 'marks'))
    took['open'] = Math.round(performance.now() - start)
    await store.close()

    const kept = `${path}.corrupt-2026-03-04-09-00-00`
    const target = join(folder, 'salvaged.keyplan')
    timed('salvage', () =>
      salvage(kept, target, { now, newId: () => '01890000-0000-7000-8000-0000000000bb', actor: 'x' }),
    )
    expect(
      look(target, (database) => database.prepare('select count(*) from order_line').pluck().get()),
    ).toBe(lines + 2)

    console.log(`${Math.round(bytes / 1e6)} MB, in ms: ${JSON.stringify(took)}`)
    const back = ['what is newer', 'copy', 'in place', 'open'].reduce(
      (sum, what) => sum + (took[what] ?? 0),
      0,
    )
    expect(back).toBeLessThanOrEqual(60_000)
  },
)
