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
  | Readonly<{ kind: 'imported' | 'unchanged'; counts: Output<'import.takeIn'>; inspection: Inspection }>
  | Readonly<{ kind: 'unknown'; inspection: Inspection }>
  | Readonly<{ kind: 'refused'; preview: Preview; inspection: Inspection }>
  | Readonly<{ kind: 'failed'; error: AppError }>
  | Readonly<{ kind: 'cancelled' }>

type Around = Readonly<{
  workspace: OpenWorkspace
  start: (input: Payload<'import.start'>) => Id<'job'>
  ended: (id: Id<'job'>) => Promise<Job>
}>

/** Somebody who works meanwhile makes a plan untrue: then it is made anew, so often. */
const triesAtMost = 5

/** Imports a file as its headings say that it is to be read, where nothing of it is refused. */
export async function importUnattended(
  around: Around,
  fileId: FileId,
  fileName: string,
  runId: FileId | null,
): Promise<Unattended> {
  try {
    const inspection = await ask(around, 'import.inspect', { fileId })
    const { object, source } = inspection.recognition
    if (object === 'unsupported') return { kind: 'unknown', inspection }

    const how = { fileId, object, mapping: inspection.mapping, ...readAs(inspection.form) }
    for (let tries = 1; ; tries++) {
      const preview = await ask(around, 'import.preview', how)
      const { basis, created, updated, unchanged, teamMembers } = preview
      if (preview.refusalCount > 0) return { kind: 'refused', preview, inspection }
      if (created + updated + teamMembers.length === 0)
        return {
          kind: 'unchanged',
          counts: { created, updated, unchanged, teamMembers: 0, leftOut: 0 },
          inspection,
        }

      const job = await around.ended(around.start({ ...how, basis, fileName, profile: source, runId }))
      if (job.state === 'cancelled') return { kind: 'cancelled' }
      if (job.kind === 'import' && job.result) return { kind: 'imported', counts: job.result, inspection }
      const error: AppError = job.error ?? { code: 'internal', incident: '' }
      if (error.code !== 'preview-outdated' || tries === triesAtMost) return { kind: 'failed', error }
    }
  } catch (error) {
    if (error instanceof AppFailure) return { kind: 'failed', error: error.detail }
    throw error
  }
}

/** What a file holds, to put several in order; `undefined` where it can't be read. */
export async function objectOf(
  around: Pick<Around, 'workspace'>,
  fileId: FileId,
): Promise<Inspection['recognition']['object'] | undefined> {
  const reply = await around.workspace.call('import.inspect', { fileId })
  return reply.ok ? (reply.value as Inspection).recognition.object : undefined
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
