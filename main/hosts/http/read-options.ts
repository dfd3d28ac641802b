import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { parseArgs } from 'node:util'

/** What the command line asks of the loopback host. */
export type HttpOptions = Readonly<{
  port: number
  opensBrowser: boolean
  workspace: string | undefined
  sample: boolean
}>

export const usage = 'Use: npm start -- --host http [--port N] [--no-open] [--workspace FILE] [--sample]'

/** The options, or a sentence that says which of them can't be read. Port 0 lets the system choose. */
export function readOptions(args: readonly string[]): Result<HttpOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        workspace: { type: 'string' },
        sample: { type: 'boolean', default: false },
      },
      strict: true,
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse(`${values.port} is not a port.`)
    return ok({ port, opensBrowser: !values['no-open'], workspace: values.workspace, sample: values.sample })
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message)
    throw error
  }
}
