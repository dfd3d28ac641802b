import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { currentSchema } from '../../../main/store/migrations/steps.ts'
import { openWorkspaceCore } from '../../../main/workspace-core.ts'
import { callerOver, type Caller } from '../../support/caller.ts'
import { createClock } from '../../support/clock.ts'
import { aFullAccount } from '../../support/full-account.ts'

/**
 * Makes the workspace that stands for a schema, to be kept beside this before the next step is written:
 * `node test/reliability/support/make-fixture.ts`. A file that is there is what was released, and is never made anew.
 */
const path = join(
  import.meta.dirname,
  '..',
  'fixtures',
  `schema-${String(currentSchema).padStart(4, '0')}.keyplan`,
)
if (existsSync(path)) throw new Error(`${path} is there already: it stays as it was made`)

const folder = mkdtempSync(join(tmpdir(), 'keyplan-fixture-'))
const clock = createClock()
const core = await openWorkspaceCore(
  {
    mode: 'create',
    path,
    actor: 'tilde',
    stagingFolder: folder,
    marksFolder: folder,
    version: '0',
    incidentLog: join(folder, `${randomUUID()}.log`),
    name: 'Key accounts',
    currency: 'EUR',
    withSample: false,
  },
  clock.now,
)
await fill(callerOver((name, input) => core.dispatch(name, input, { actor: 'tilde' })))
await core.close()
rmSync(folder, { recursive: true })

/** Something in every table, and a history in which commands stand, are taken back, done again and dropped. */
async function fill(on: Caller): Promise<void> {
  const { account, manager, report, plan } = await aFullAccount(on)
  const later = (): void => clock.forward(60_000)

  for (const city of ['Kiel', 'Lübeck', 'København']) {
    later()
    const { version } = (await on.do('account.get', { id: account.id })).account
    await on.do('account.edit', { id: account.id, version, changes: { city } })
  }
  later()
  await on.do('contact.edit', {
    id: manager.id,
    version: manager.version,
    changes: { note: 'Knows the line from before the fire. 東京 🏭' },
  })
  await on.do('history.undo', {})
  await on.do('history.redo', {})
  later()
  await on.do('contact.remove', { id: report.id, version: report.version })
  later()
  await on.do('plan.edit', {
    id: plan.id,
    version: plan.version,
    changes: { title: 'Plan 2026, second draft' },
  })
  await on.do('history.undo', {})
  later()
  await on.do('product-line.add', { name: 'Service' })
  await on.do('history.undo', {})
}
