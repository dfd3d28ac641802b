import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createApp } from '../../../main/app.ts'
import { callerOver } from '../../support/caller.ts'
import { aFolder } from '../../support/folder.ts'

/** The program over a new workspace with one account, in this process, until the test is over. */
export async function programWithAccount(currency = 'EUR') {
  const home = aFolder()
  const path = join(home, 'w.keyplan')
  const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
  onTestFinished(app.close)
  const on = callerOver(app.call)
  await on.do('workspace.create', { path, name: 'Workspace', currency })
  const { id: account } = await on.do('account.add', { name: 'Sundholt' })
  return { home, path, app, on, account }
}
