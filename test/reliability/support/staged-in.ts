import type { Reply } from '#shared/contract/bridge.ts'
import { contract } from '#shared/contract/contract.ts'
import { goOn } from '#shared/kernel/checkpoint.ts'
import type { Id } from '#shared/kernel/id.ts'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createIds } from '../../../main/core/ids.ts'
import { createStagedFiles } from '../../../main/core/staged-files.ts'
import { runImport } from '../../../main/services/jobs/import.ts'
import type { Caller } from '../../support/caller.ts'

type File = { byteLength: number; fileId: never; base64: string }

/**
 * Answers what the program around the workspace answers of files that come in and of imports, where there is no such program:
 * the job itself is the program's own, done in this thread before it is answered.
 */
export function stagedIn(folder: string, path: string, on: () => Caller, now: () => Date) {
  const newId = createIds(now)
  const staging = join(folder, 'staging')
  mkdirSync(staging, { recursive: true })
  const staged = createStagedFiles(staging, () => newId<'file'>())
  const done: Id<'job'>[] = []

  async function importNow(input: unknown): Promise<Reply> {
    const id = newId<'job'>()
    const own = join(staging, 'jobs', id)
    mkdirSync(own, { recursive: true })
    try {
      await runImport(
        {
          id,
          path,
          actor: 'tester',
          folders: {
            own: folder,
            workspaces: dirname(path),
            staging,
            jobs: join(staging, 'jobs'),
            marks: folder,
            incidentLog: join(folder, 'incidents.log'),
          },
          folder: own,
          now,
          newId,
          progress: () => undefined,
          throwIfCancelled: goOn,
          checkpoint: goOn,
          command: (name, command) => on().do(name, command),
        },
        contract['import.start'].input.parse(input),
      )
    } finally {
      rmSync(own, { recursive: true })
    }
    done.push(id)
    return { ok: true, value: { jobId: id } }
  }

  return {
    stagingFolder: staging,
    async answer(name: string, input: unknown): Promise<Reply | undefined> {
      const { byteLength, fileId, base64 } = input as File
      switch (name) {
        case 'file.begin':
          return { ok: true, value: { fileId: staged.begin(byteLength), bytesAtOnce: byteLength } }
        case 'file.append':
          return { ok: true, value: { received: staged.append(fileId, Buffer.from(base64, 'base64')) } }
        case 'import.start':
          return importNow(input)
        case 'job.list':
          return { ok: true, value: done.map((id) => ({ id, kind: 'import', state: 'done' })) }
        default:
          return undefined
      }
    },
  }
}
