import type { Output, Payload, ProcedureName } from '#shared/contract/contract.ts'
import { AppFailure, type AppError } from '#shared/contract/errors.ts'
import type { Job } from '#shared/contract/job.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import type { FileId } from '../staged-files.ts'

type Inspection = Output<'import.inspect'>
type Preview = Output<'import.preview'>

/** What became of a file that was imported by itself. */
export type Unattended =
  | Readonly<{
      kind: 'imported' | 'unchanged'
      counts: Output<'import.takeIn'>
      inspection: Inspection
      /** By what it was read: a profile of the user's own, or what wrote the file. */
      profile: string
      /** Differences that somebody would have to decide about: what was there stayed. */
      open: number
    }>
  | Readonly<{ kind: 'unknown'; inspection: Inspection }>
  | Readonly<{ kind: 'refused'; preview: Preview; inspection: Inspection; profile: string }>
  | Readonly<{ kind: 'failed'; error: AppError }>
  | Readonly<{ kind: 'cancelled' }>

type Around = Readonly<{
  workspace: OpenWorkspace
  readingBy: ReadingBy
  start: (input: Payload<'import.start'>) => Id<'job'>
  ended: (id: Id<'job'>) => Promise<Job>
}>

/** Somebody who works meanwhile makes a plan untrue: then it is made anew, so often. */
const triesAtMost = 5

/** Imports a file as a profile of the user's own or else its headings say that it is to be read, where nothing of it is refused. */
export async function importUnattended(
  around: Around,
  fileId: FileId,
  fileName: string,
  runId: FileId | null,
): Promise<Unattended> {
  try {
    const inspection = await ask(around, 'import.inspect', { fileId })
    const read = await readingOf(around, inspection)
    if (!read) return { kind: 'unknown', inspection }

    const { profile } = read
    const how = {
      fileId,
      ...read.settings,
      object: read.object,
      numberFormat: null,
      ...readAs(inspection.form),
    }
    for (let tries = 1; ; tries++) {
      const preview = await ask(around, 'import.preview', how)
      const { basis, created, updated, unchanged, teamMembers } = preview
      if (preview.refusalCount > 0) return { kind: 'refused', preview, inspection, profile }
      if (created + updated + teamMembers.length === 0)
        return {
          kind: 'unchanged',
          counts: { created, updated, unchanged, teamMembers: 0, leftOut: 0 },
          inspection,
          profile,
          open: preview.open,
        }

      const job = await around.ended(around.start({ ...how, basis, fileName, profile, runId }))
      if (job.state === 'cancelled') return { kind: 'cancelled' }
      if (job.kind === 'import' && job.result)
        return { kind: 'imported', counts: job.result, inspection, profile, open: preview.open }
      const error: AppError = job.error ?? { code: 'internal', incident: '' }
      if (error.code !== 'preview-outdated' || tries === triesAtMost) return { kind: 'failed', error }
    }
  } catch (error) {
    if (error instanceof AppFailure) return { kind: 'failed', error: error.detail }
    throw error
  }
}

/** How a file is read where nobody is there to say it, by what it seems to hold and the profiles of the user's own. */
export type ReadingBy = (
  seeming: Readonly<{
    object: Inspection['recognition']['object']
    source: string
    headers: Inspection['headers']
    mapping: Inspection['mapping']
  }>,
  profiles: Output<'import-profile.list'>,
) =>
  | Readonly<{
      object: Payload<'import.preview'>['object']
      settings: Pick<Payload<'import.preview'>, 'mapping' | 'recipe' | 'policies'>
      profile: string
    }>
  | undefined

async function readingOf(around: Pick<Around, 'workspace' | 'readingBy'>, inspection: Inspection) {
  const { recognition, headers, mapping } = inspection
  const { object, source } = recognition
  return around.readingBy({ object, source, headers, mapping }, await ask(around, 'import-profile.list', {}))
}

/** What a file holds, to put several in order; `undefined` where it can't be read. */
export async function objectOf(
  around: Pick<Around, 'workspace' | 'readingBy'>,
  fileId: FileId,
): Promise<Inspection['recognition']['object'] | undefined> {
  const reply = await around.workspace.call('import.inspect', { fileId })
  if (!reply.ok) return undefined
  const inspection = reply.value as Inspection
  return (await readingOf(around, inspection))?.object ?? inspection.recognition.object
}

async function ask<N extends ProcedureName>(
  { workspace }: Pick<Around, 'workspace'>,
  name: N,
  input: Payload<N>,
): Promise<Output<N>> {
  const reply = await workspace.call(name, input)
  if (!reply.ok) throw new AppFailure(reply.error)
  return reply.value as Output<N>
}

/** How the file is read for good: as it was read for the guess. */
function readAs(form: Inspection['form']) {
  return {
    encoding: form.kind === 'text' || form.kind === 'cards' ? form.encoding : null,
    delimiter: form.kind === 'text' ? form.delimiter : null,
    sheet: form.kind === 'workbook' ? form.sheet : null,
  }
}
