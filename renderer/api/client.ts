import type { Bridge } from '#shared/contract/bridge.ts'
import { procedureOf, type Output, type Payload, type ProcedureName } from '#shared/contract/contract.ts'
import { AppFailure } from '#shared/contract/errors.ts'

/** Calls the core; the promise holds the parsed value or fails with `AppFailure`. */
export type Client = <N extends ProcedureName>(name: N, input: Payload<N>) => Promise<Output<N>>

export function createClient(bridge: Bridge): Client {
  return async (name, input) => {
    const reply = await bridge.call(name, input)
    if (!reply.ok) throw new AppFailure(reply.error)
    return procedureOf(name).output.parse(reply.value) as Output<typeof name>
  }
}
