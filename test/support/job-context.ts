import { goOn } from '#shared/kernel/checkpoint.ts'
import type { JobContext } from '../../main/core/job-context.ts'
import { createIds } from '../../main/core/ids.ts'
import { aFolder } from './folder.ts'

/** A job that runs in this thread, with a folder of its own until the test is over. It has no writer to send commands to. */
export function aJobContext(path: string): JobContext {
  return aJobContextAt(path, aFolder(), () => new Date())
}

/** The same with its files in a folder that is there, by a clock. */
export function aJobContextAt(path: string, folder: string, now: () => Date): JobContext {
  const newId = createIds(now)
  return {
    id: newId<'job'>(),
    path,
    actor: 'tester',
    folders: {
      own: folder,
      workspaces: folder,
      staging: folder,
      jobs: folder,
      marks: folder,
      incidentLog: `${folder}/incidents.log`,
    },
    folder,
    now,
    newId,
    progress: () => undefined,
    throwIfCancelled: goOn,
    checkpoint: goOn,
    command: () => Promise.reject(new Error('There is no workspace open')),
  }
}
