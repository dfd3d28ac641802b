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
export const builtThreads: Pick<Options, 'workerUrl' | 'startProcess' | 'jobs'> = threads()

/** The same for a program that a test starts by itself, such as the command line. */
export function builtOr(name: string, source: URL): URL {
  return builtFile(name) ?? source
}

function builtFile(name: string): URL | undefined {
  const folder = process.env['KEYPLAN_BUILT_THREADS']
  return folder ? pathToFileURL(join(folder, `${name}.js`)) : undefined
}

function threads(): typeof builtThreads {
  const workerUrl = builtFile('worker')
  const jobWorkerUrl = builtFile('job-worker')
  const asker = builtFile('asker')
  if (!workerUrl || !jobWorkerUrl || !asker) return {}
  return {
    workerUrl,
    jobs: { workerUrl: jobWorkerUrl },
    startProcess: () => askingProcessOfNode(asker),
  }
}
