import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What the command line asks for. The path is absolute: it may be opened by an instance that runs in another folder. */
export type Asked = Readonly<{ workspace: string | undefined; sample: boolean }>

/** Chromium's own switches stand among the arguments, so what is not known here is passed over. */
export function askedBy(args: readonly string[], folder: string): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: { workspace: { type: 'string' }, sample: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  })
  return {
    workspace: typeof values.workspace === 'string' ? resolve(folder, values.workspace) : undefined,
    sample: values.sample === true,
  }
}

/** What a second instance passed on before it ended. */
export function askedByOther(message: unknown): Asked {
  const { workspace, sample } = { ...(message as Partial<Record<keyof Asked, unknown>> | null) }
  return { workspace: typeof workspace === 'string' ? workspace : undefined, sample: sample === true }
}
