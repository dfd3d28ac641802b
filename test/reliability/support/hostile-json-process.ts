import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../../main/app.ts'
import { callerOver } from '../../support/caller.ts'
import { handedInBytes } from './hand-in.ts'

/**
 * The program in a process of its own, which may be started with options of Node: looks at the JSON that comes in on standard input as an
 * import of accounts, and tells what it found, and whether anything got onto the prototype of objects.
 */
const home = mkdtempSync(join(tmpdir(), 'keyplan-json-'))
const app = createApp({ host: 'test', environment: { KEYPLAN_HOME: home } })
try {
  const on = callerOver(app.call)
  await on.do('workspace.create', { path: join(home, 'w.keyplan'), name: 'Workspace', currency: 'EUR' })
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece as Buffer)
  const fileId = await handedInBytes(on, Buffer.concat(pieces))
  const { mapping, headers, notTaken } = await on.do('import.inspect', { fileId, object: 'account' })
  const { created, refusals } = await on.do('import.preview', { fileId, object: 'account', mapping })
  const polluted = Reflect.get({}, 'polluted') !== undefined
  const hasProto = '__proto__' in {}
  process.stdout.write(JSON.stringify({ headers, notTaken, created, refusals, polluted, hasProto }))
} finally {
  await app.close()
  rmSync(home, { recursive: true })
}
