import { createHash } from 'node:crypto'
import { isProcedureName, procedureOf, type ProcedureName } from '#shared/contract/contract.ts'
import type { Reply } from '#shared/contract/bridge.ts'
import { AppFailure } from '#shared/contract/errors.ts'
import { fitsOf } from '#shared/contract/fits.ts'
import type { Procedure } from '#shared/contract/procedure.ts'
import type { Id } from '#shared/kernel/id.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import type { CommandNote } from '../store/history.ts'
import type { CommandContext, Handlers, QueryContext } from './context.ts'
import { appErrorOf } from './failures.ts'
import type { Incidents } from './incidents.ts'

/** What the dispatcher needs of a store: somewhere to read, and a way to do a command, absent where nothing may be written. */
export type Ground = Readonly<{
  read: Reader
  transact: (<T>(note: CommandNote, work: (recorder: Recorder) => Promise<T>) => Promise<T>) | undefined
}>

export type Call = Readonly<{
  actor: string
  /** False for what can't be taken back, such as the sample company: undo stops there. */
  isUndoable?: boolean
  /** The id that the command is known by in the history, where the caller wants to find it there. */
  commandId?: string
}>

export type Dispatch = (name: string, input: unknown, call: Call) => Promise<Reply>

type Parts = Readonly<{
  handlers: Handlers
  ground: Ground
  now: () => Date
  newId: <K extends string>() => Id<K>
  incidents: Incidents
}>

/**
 * The one door to the core: finds the procedure, parses the input, runs a query on the read handle or a command in one
 * transaction, parses the output, and answers an envelope. It never throws.
 */
export function createDispatcher(parts: Parts): Dispatch {
  return async (name, input, call) => {
    try {
      if (!isProcedureName(name))
        throw new AppFailure({ code: 'unknown-procedure', name: name.slice(0, 100) })
      return { ok: true, value: await answer(parts, name, parseInput(name, input), call) }
    } catch (error) {
      return { ok: false, error: appErrorOf(error, name, parts.incidents) }
    }
  }
}

/** The input as the handler may trust it, or the failure that names what does not fit. */
export function parseInput(name: ProcedureName, input: unknown): unknown {
  const parsed = procedureOf(name).input.safeParse(input)
  if (parsed.success) return parsed.data

  const issues = parsed.error.issues.slice(0, 20)
  throw new AppFailure({
    code: 'invalid-input',
    issues: issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })),
  })
}

/** What a command answers is parsed before it is kept: an answer that does not fit leaves nothing changed. */
async function answer(parts: Parts, name: ProcedureName, input: unknown, call: Call): Promise<unknown> {
  const procedure = procedureOf(name)
  const { ground, now, newId } = parts
  const handler = (parts.handlers as Readonly<Record<string, AnyHandler | undefined>>)[name]
  if (!handler || procedure.kind === 'application') throw new AppFailure({ code: 'unknown-procedure', name })
  if (procedure.kind === 'query')
    return checked(
      procedure,
      await handler({ db: ground.read, now, actor: call.actor } satisfies QueryContext, input),
    )
  if (!ground.transact) throw new AppFailure({ code: 'read-only' })

  const note: CommandNote = {
    id: call.commandId ?? newId(),
    name,
    happenedAt: now().toISOString(),
    actor: call.actor,
    kind: name === 'history.undo' ? 'undo' : name === 'history.redo' ? 'redo' : 'do',
    standing: procedure.isFinal || call.isUndoable === false ? 'fixed' : 'done',
    mergeKey: mergeKeyOf(name, input, procedure.typed ?? []),
  }
  return ground.transact(note, async (recorder) => {
    const context: CommandContext = { db: recorder.db, recorder, now, newId, actor: call.actor }
    return checked(procedure, await handler(context, input))
  })
}

/** The answer as it goes out: as it is where it fits, parsed where it may not. */
function checked({ output }: Procedure, value: unknown): unknown {
  return fitsOf(output)?.(value) ? value : output.parse(value)
}

type AnyHandler = (context: QueryContext | CommandContext, input: unknown) => Promise<unknown>

/** Edits of the same text of the same thing have one key; whatever else a command changes, it stands alone. */
function mergeKeyOf(name: string, input: unknown, typed: readonly string[]): string | null {
  const {
    id = '',
    version: _version,
    changes,
    contacts,
    ...rest
  } = input as { id?: string; version?: number; changes?: object; contacts?: readonly { id: string }[] }
  const fields = Object.keys(changes ?? rest)
  return fields.length > 0 && fields.every((field) => typed.includes(field))
    ? [name, contacts ? keyOfSeveral(contacts) : id, ...fields].join(' ')
    : null
}

/** A short text for the same things in the same order, however many. */
function keyOfSeveral(things: readonly Readonly<{ id: string }>[]): string {
  return createHash('sha256')
    .update(things.map(({ id }) => id).join())
    .digest('hex')
}
