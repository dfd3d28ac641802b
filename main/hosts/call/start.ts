import type { Reply } from '#shared/contract/bridge.ts'
import type { Output } from '#shared/contract/contract.ts'
import { describeProcedures } from '#shared/contract/describe.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { parseArgs } from 'node:util'
import { createApp, type App } from '../../app.ts'
import { openAtStart } from '../../core/open-at-start.ts'
import { stageFile } from './stage-file.ts'

const usage = `npm run -s call -- --list
npm run -s call -- NAME 'JSON' --workspace FILE [--file PATH]

NAME is a procedure such as account.list, JSON its input ({} where left out). FILE is a workspace; it is made where it is
missing, with the sample company where --sample is given. With --file, "@file" in the input stands for the file at PATH.
The reply is printed as one line of JSON, of a call that starts a job when the job is over; the exit code is 0 for a value, 1 for an error, 2 for a call that can't be read.`

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      workspace: { type: 'string' },
      sample: { type: 'boolean', default: false },
      file: { type: 'string' },
    },
    allowPositionals: true,
    strict: true,
  })
  const [name, json = '{}', ...rest] = positionals
  if (values.list) return say(describeProcedures(), 0)
  if (values.help || name === undefined || rest.length > 0) {
    console.error(usage)
    return values.help ? 0 : 2
  }

  const input: unknown = JSON.parse(json)
  const app = createApp({ host: 'call' })
  try {
    const complaint = await openAtStart(app, { workspace: values.workspace, sample: values.sample })
    if (complaint !== undefined) throw new Error(complaint)
    const begun = await app.call(name, await inputFrom(app, input, values.file))
    const reply = await outcomeOf(app, begun)
    if (!reply.ok) console.error(sayFailure(reply.error))
    return say(reply, reply.ok ? 0 : 1)
  } finally {
    await app.close()
  }
}

/** Of a call that started a job, what the job has answered in the end: the program ends with the call, and the job with it. */
async function outcomeOf(app: App, begun: Reply): Promise<Reply> {
  const { jobId } = (begun.ok ? { ...(begun.value as object) } : {}) as { jobId?: unknown }
  if (jobId === undefined) return begun

  for (;;) {
    const { promise: changed, resolve } = Promise.withResolvers<void>()
    const stop = app.onChanged((topics) => topics.includes('job') && resolve())
    const listed = await app.call('job.list', {})
    const job = listed.ok ? (listed.value as Output<'job.list'>).find(({ id }) => id === jobId) : undefined
    if (job?.endedAt === null) await changed
    stop()
    if (job?.error) return { ok: false, error: job.error }
    if (job?.endedAt !== null) return { ok: true, value: job ?? null }
  }
}

async function inputFrom(app: App, input: unknown, file: string | undefined): Promise<unknown> {
  if (file === undefined) return input
  const fileId = await stageFile(app, file)
  return JSON.parse(JSON.stringify(input), (_key, value: unknown) => (value === '@file' ? fileId : value))
}

function say(value: Reply | readonly unknown[], exitCode: number): number {
  process.stdout.write(`${JSON.stringify(value)}\n`)
  return exitCode
}
