import type { ApplicationName, CommandName, Input, Output, QueryName } from '#shared/contract/contract.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { Reader, Recorder } from '../store/recorder.ts'

/** What a query may use: a handle that can't write, the clock, and who asks. */
export type QueryContext = Readonly<{ db: Reader; now: () => Date; actor: string }>

/** What a command may use: everything it writes goes through the recorder, in one transaction. */
export type CommandContext = QueryContext &
  Readonly<{
    recorder: Recorder
    newId: <K extends string>() => Id<K>
  }>

export type Handlers = {
  [N in QueryName]: (context: QueryContext, input: Input<N>) => Promise<Output<N>>
} & {
  [N in CommandName]: (context: CommandContext, input: Input<N>) => Promise<Output<N>>
}

/** Some of the handlers: those of one topic, in one file. */
export type HandlersOf<P extends string> = Pick<Handlers, Extract<keyof Handlers, `${P}.${string}`>>

export type ApplicationHandlers = {
  [N in ApplicationName]: (input: Input<N>) => Promise<Output<N>>
}
