import type { Reply } from '#shared/contract/bridge.ts'
import type { Output, Payload, ProcedureName } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { isDeepStrictEqual } from 'node:util'

/** What a page can do, over any transport. */
export type Caller = Readonly<{
  /** Does it and answers the value; an error reply ends the test. */
  do: <N extends ProcedureName>(name: N, input: Payload<N>) => Promise<Output<N>>
  /** The error of something that must be refused; a value ends the test. */
  refusal: (name: string, input: unknown) => Promise<AppError>
  reply: (name: string, input: unknown) => Promise<Reply>
}>

export function callerOver(reply: (name: string, input: unknown) => Promise<Reply>): Caller {
  return {
    reply,
    do: async <N extends ProcedureName>(name: N, input: Payload<N>) => {
      const answer = await reply(name, input)
      if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer.error)}`)
      return answer.value as Output<N>
    },
    refusal: async (name, input) => {
      const answer = await reply(name, input)
      if (answer.ok) throw new Error(`${name} was not refused: ${JSON.stringify(answer.value)}`)
      return answer.error
    },
  }
}

/** A value as it arrives on the other side of a wire. */
export function carried<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** The same. Throws where JSON would lose something of it. */
export function throughJson<T>(value: T): T {
  const arrived: unknown = carried(value)
  if (!isDeepStrictEqual(arrived, value)) throw new Error(`JSON loses something of ${JSON.stringify(value)}`)
  return arrived as T
}
