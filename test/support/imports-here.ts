import { contract, type Payload } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import type { JobResult } from '#shared/contract/job.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createIds } from '../../main/core/ids.ts'
import type { JobContext } from '../../main/core/job-context.ts'
import { runImport } from '../../main/services/jobs/import.ts'
import { runImportTakeBack } from '../../main/services/jobs/import-take-back.ts'
import type { Core } from './core.ts'
import { aJobContextAt } from './job-context.ts'

type Wish = Pick<Payload<'import.preview'>, 'object'> &
  Partial<Pick<Payload<'import.start'>, 'fileName' | 'leaveOutRefused' | 'profile' | 'runId' | 'account'>>

/** Imports a file into a core of this process as its job does, in this thread, and answers the number of the import. */
export async function importedHere(core: Core, lines: readonly string[], wish: Wish): Promise<number> {
  const staging = dirname(core.path)
  await inJob(core, async (context) => {
    const fileId = context.newId<'file'>()
    writeFileSync(join(staging, fileId), `${lines.join('\n')}\n`)
    const { mapping } = await core.do('import.inspect', { fileId, object: wish.object })
    const { fileName = `${wish.object}s.csv`, profile = null, runId = null, ...rest } = wish
    const how = { fileId, mapping, ...rest }
    const { basis } = await core.do('import.preview', how)
    await runImport(
      context,
      contract['import.start'].input.parse({ ...how, fileName, profile, runId, basis }),
    )
  })
  const [newest] = await core.do('history.listRecent', { limit: 1 })
  return newest!.seq
}

/** A file of several that are imported together: its lines, and what it holds. */
export type FileHere = Pick<Wish, 'object' | 'leaveOutRefused'> &
  Readonly<{ fileName: string; text: string | Uint8Array }>

/** Puts files where a core of this process looks for them, and says how each is read with those before it. */
export async function togetherHere(core: Core, files: readonly FileHere[]) {
  const newId = createIds(core.clock.now)
  type Here = Payload<'import.preview'> & Pick<FileHere, 'fileName'>
  const hows: Here[] = []
  for (const { text, object, ...rest } of files) {
    const fileId = newId<'file'>()
    writeFileSync(join(dirname(core.path), fileId), text)
    const { mapping } = await core.do('import.inspect', { fileId, object })
    hows.push({ fileId, mapping, object, numberFormat: null, ...rest })
  }
  return hows.map(({ fileName, ...how }, index) => ({
    fileName,
    how: { ...how, earlier: hows.slice(0, index) },
  }))
}

/** Imports several files into a core of this process as one, as the job does. */
export async function importedTogetherHere(
  core: Core,
  files: readonly FileHere[],
): Promise<JobResult<'import'>> {
  const last = (await togetherHere(core, files)).at(-1)!
  const { basis } = await core.do('import.preview', last.how)
  return inJob(core, (context) =>
    runImport(context, contract['import.start'].input.parse({ ...last.how, fileName: last.fileName, basis })),
  )
}

/** Takes imports of a core of this process back as the job does, in this thread. */
export function takenBackHere(
  core: Core,
  seqs: readonly number[],
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<JobResult<'import-take-back'>> {
  return inJob(core, (context) => {
    let isFirst = true
    const command: JobContext['command'] = async (name, input) => {
      if (isFirst) await meanwhile()
      isFirst = false
      return context.command(name, input)
    }
    return runImportTakeBack({ ...context, command }, { seqs, title: 'imported.csv' })
  })
}

/** Does the work of a job in this thread, with commands of a core of this process. */
export async function inJob<T>(core: Core, work: (context: JobContext) => Promise<T>): Promise<T> {
  const staging = dirname(core.path)
  const context = aJobContextAt(core.path, staging, core.clock.now)
  const own = join(staging, 'jobs', context.id)
  mkdirSync(own, { recursive: true })
  try {
    return await work({ ...context, folder: own, command: command(core) })
  } finally {
    rmSync(own, { recursive: true })
  }
}

/** Failures travel as in a job: as what they are. */
function command(core: Core): JobContext['command'] {
  return async (name, input) => {
    const reply = await core.reply(name, input)
    if (!reply.ok) throw new AppFailure(reply.error)
    return reply.value as never
  }
}
