import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { createApp } from '../../main/app.ts'
import { askingProcessOfNode } from '../../main/core/asking-process.ts'

type Options = Parameters<typeof createApp>[0]

/**
 * What an app in this process starts its threads from. The run names the folder of the program as it has just built it: a thread
 * from there, which is what ships, begins in a seventh of the time that it takes to read hundreds of sources. Who runs one file
 * of tests by itself names none and has the sources as they are now.
 */
export const builtThreads: Pick<Options, 'workerUrl' | 'startProcess' | 'jobs'> = threadsIn(
  process.env['KEYPLAN_BUILT_THREADS'],
)

function threadsIn(folder: string | undefined): typeof builtThreads {
  if (!folder) return {}
  const built = (name: string): URL => pathToFileURL(join(folder, `${name}.js`))
  return {
    workerUrl: built('worker'),
    jobs: { workerUrl: built('job-worker') },
    startProcess: () => askingProcessOfNode(built('asker')),
  }
}
