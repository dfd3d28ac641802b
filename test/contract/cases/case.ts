import type { Payload, ProcedureName } from '#shared/contract/contract.ts'
import type { Host } from '../../support/host.ts'

/** How a procedure is called well and badly. */
export type Case<N extends ProcedureName> = Readonly<{
  /** Makes what is needed and answers an input that is accepted. */
  good: (on: Host) => Payload<N> | Promise<Payload<N>>
  /** Fields that turn the good input into one that does not fit; `null` where there are no fields to spoil. */
  bad: Readonly<Record<string, unknown>> | null
}>

/** One entry for each procedure; `all.ts` puts the topics together. */
export type Cases = { readonly [N in ProcedureName]?: Case<N> }
