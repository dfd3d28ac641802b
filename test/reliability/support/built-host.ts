import { procedureOf, type Output, type ProcedureName } from '#shared/contract/contract.ts'
import { join } from 'node:path'
import { callerOver, throughJson, type Caller } from '../../support/caller.ts'
import { signIn } from '../../support/http-client.ts'
import { builtFolder, launch, testedNode, type Launched } from '../../support/launched.ts'

/** The built program in a process of its own, as a page sees it. */
export type BuiltHost = Caller &
  Readonly<{
    launched: Launched
    /** The process that is the program, whatever runs around it. */
    pid: number
    origin: string
    token: string
    /** The commands that were acknowledged, in their order. */
    acknowledged: readonly string[]
  }>

type Wish = Readonly<{
  home: string
  args?: readonly string[]
  /** What the program is run by: `strace` or `prlimit` with their own arguments. */
  under?: readonly string[]
  nodeOptions?: readonly string[]
  environment?: Readonly<Record<string, string>>
}>

/** Starts the built loopback host and signs in. Whoever starts it ends it. */
export async function startBuiltHost({
  home,
  args = [],
  under = [],
  nodeOptions = [],
  environment = {},
}: Wish): Promise<BuiltHost> {
  const host = join(builtFolder, 'dist', 'main', 'http.js')
  const launched = launch([...under, testedNode(), ...nodeOptions, host, '--no-open', ...args], {
    environment: { KEYPLAN_HOME: home, ...environment },
    isTalking: false,
  })
  try {
    const [, address = ''] = await launched.line(/Keyplan is ready at (\S+)/)
    const client = await signIn(address)
    const acknowledged: string[] = []
    const told = new Set<string>()
    /** An import is acknowledged when its job says that it is done. */
    const hearOfJobs = (jobs: Output<'job.list'>): void => {
      for (const { id, kind, state } of jobs) {
        if (kind !== 'import' || state !== 'done' || told.has(id)) continue
        told.add(id)
        acknowledged.push('import.takeIn')
      }
    }
    return {
      ...callerOver(async (name, input) => {
        const reply = await client.call(name, throughJson(input))
        if (reply.ok && procedureOf(name as ProcedureName).kind === 'command') acknowledged.push(name)
        if (reply.ok && name === 'job.list') hearOfJobs(reply.value as Output<'job.list'>)
        return reply
      }),
      launched,
      pid: launched.process.pid ?? 0,
      origin: client.origin,
      token: client.token,
      acknowledged,
    }
  } catch (error) {
    launched.process.kill('SIGKILL')
    throw error
  }
}
