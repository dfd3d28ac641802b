import type { z } from 'zod'
import type { Topic } from './topics.ts'

/** Asks and changes nothing. `reads` names every topic the answer is made of. */
export type Query<I extends z.ZodType, O extends z.ZodType> = Readonly<{
  kind: 'query'
  input: I
  output: O
  reads: readonly Topic[]
  /** What a user makes up may take any time: it has a process of its own, which is ended after so long. */
  limitMs?: number
  /** It tells what a job will do, which mostly is begun soon. */
  leadsToJob?: true
  /** Whether what is asked may take seconds in a large workspace: then no other question waits for it. What reads files that come in always may. */
  takesLong?(input: z.output<I>): boolean
  isFinal?: never
}>

/** Changes the workspace in one transaction. `touches` names the topics whose answers may differ afterwards. */
export type Command<I extends z.ZodType, O extends z.ZodType> = Readonly<{
  kind: 'command'
  input: I
  output: O
  touches: readonly Topic[]
  /**
   * Fields that hold text, sent as the user types: edits of nothing but these, of the same thing, that follow closely are
   * undone as one. A choice is undone by itself.
   */
  typed?: readonly string[]
  /** Can't be undone: undo stops there. The page says so before it is done. */
  isFinal?: true
}>

/** Answered by the program around the workspace: which file is open, files that come in, dialogs. */
export type Application<I extends z.ZodType, O extends z.ZodType> = Readonly<{
  kind: 'application'
  input: I
  output: O
  touches: readonly Topic[]
  /** The topics that the answer is made of; that of the application where nothing is said. */
  reads?: readonly Topic[]
  /** Changes what is kept for good: no undo brings back what was before. The page says so before it is done. */
  isFinal?: true
}>

export type Procedure =
  Query<z.ZodType, z.ZodType> | Command<z.ZodType, z.ZodType> | Application<z.ZodType, z.ZodType>

export function query<I extends z.ZodType, O extends z.ZodType>(
  parts: Omit<Query<I, O>, 'kind'>,
): Query<I, O> {
  return { kind: 'query', ...parts }
}

export function command<I extends z.ZodType, O extends z.ZodType>(
  parts: Omit<Command<I, O>, 'kind'>,
): Command<I, O> {
  return { kind: 'command', ...parts }
}

export function application<I extends z.ZodType, O extends z.ZodType>(
  parts: Omit<Application<I, O>, 'kind'>,
): Application<I, O> {
  return { kind: 'application', ...parts }
}
