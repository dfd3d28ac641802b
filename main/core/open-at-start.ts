import type { Reply } from '#shared/contract/bridge.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { existsSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'

type Asked = Readonly<{ workspace: string | undefined; sample: boolean }>
type Callable = Readonly<{ call: (name: string, input: unknown) => Promise<Reply> }>

/** Opens or makes the workspace named on the command line; answers a sentence where that failed. */
export async function openAtStart(app: Callable, { workspace, sample }: Asked): Promise<string | undefined> {
  if (workspace === undefined && !sample) return undefined

  const reply = await open(app, workspace === undefined ? null : resolve(workspace), sample)
  return reply.ok ? undefined : sayFailure(reply.error)
}

function open(app: Callable, path: string | null, sample: boolean): Promise<Reply> {
  if (path !== null && existsSync(path)) return app.call('workspace.open', { path })
  if (sample || path === null) return app.call('workspace.createSample', { path })
  return app.call('workspace.create', { path, name: basename(path, extname(path)), currency: 'EUR' })
}
