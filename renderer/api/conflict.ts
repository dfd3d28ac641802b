import type { CommandName } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { trailObjects, type TrailObject } from '#shared/contract/trail.ts'
import { fieldsSaidBy, isFields, type Fields } from './fields-said.ts'

/** A command that met a change made elsewhere, of which the user has to say what is to stand. */
export type Conflict =
  | Readonly<{
      kind: 'thing'
      command: CommandName
      object: TrailObject
      id: string
      /** The first command that was done elsewhere: what came before it was known. */
      seq: number
      /** What both changed; empty where the command does more than change fields, such as removing. */
      fields: readonly string[]
      /** What the command would make of the fields. */
      ours: Fields
    }>
  | Readonly<{ kind: 'people'; command: CommandName; names: readonly string[]; count: number }>

/** Whether what was changed elsewhere is to stand, or what was done here. */
export type Decision = 'theirs' | 'ours'

/** What a refusal leads to: the command as it would be done over what is there now, and what has to be asked before. */
export type Met<I> = Readonly<{ again: I; conflict: Conflict | undefined }>

/**
 * What to do about a command that was refused because somebody else was there before. Where nobody changed what it changes, nothing
 * has to be asked: both changes stand.
 * @returns `undefined` where the refusal says something else, or not enough to go on
 */
export function metBy<I>(command: CommandName, input: I, error: AppError): Met<I> | undefined {
  if (error.code === 'stale-people') {
    const { names, count, people, fields } = error
    const again = withVersions(input, new Map(people.map(({ id, version }) => [id, version])))
    if (!isFields(again)) return undefined
    const said = fieldsSaidBy(command, again)
    const isApart = said !== undefined && fields !== undefined && sharedBy(said, fields).length === 0
    return { again, conflict: isApart ? undefined : { kind: 'people', command, names, count } }
  }
  if (error.code !== 'stale' || error.since === undefined || !isVersioned(input)) return undefined
  const object = trailObjects.find((each) => each === error.object.replaceAll('_', '-'))
  if (object === undefined) return undefined
  const { version, seq, fields: theirs } = error.since
  const again = { ...input, version }
  const met = { kind: 'thing', command, object, id: input.id, seq } as const
  const ours = fieldsSaidBy(command, input)
  if (ours === undefined) return { again, conflict: { ...met, fields: [], ours: {} } }
  const fields = sharedBy(ours, theirs)
  return { again, conflict: fields.length === 0 ? undefined : { ...met, fields, ours } }
}

/** Carries conflicts to the one place that asks the user, and the answers back. */
export function createConflicts() {
  let asked: ((conflict: Conflict) => Promise<Decision>) | undefined
  return {
    /** `undefined` where nobody is there to be asked. */
    ask: async (conflict: Conflict): Promise<Decision | undefined> => asked?.(conflict),
    /** Answers how to be asked no longer. */
    answerBy: (answer: (conflict: Conflict) => Promise<Decision>): (() => void) => {
      asked = answer
      return () => {
        if (asked === answer) asked = undefined
      }
    },
  }
}

export type Conflicts = ReturnType<typeof createConflicts>

/** Which fields are said here and were changed elsewhere. */
function sharedBy(ours: Fields, theirs: readonly string[]): readonly string[] {
  const changed = new Set(theirs)
  return namesOf(ours).filter((field) => changed.has(field))
}

/** Of evidence each judgement counts for itself, as it is kept. */
function namesOf(ours: Fields): readonly string[] {
  return Object.entries(ours)
    .filter(([, value]) => value !== undefined)
    .flatMap(([field, value]) =>
      field === 'evidence' && isFields(value)
        ? Object.keys(value).map((each) => `evidence-${each}`)
        : [field],
    )
}

type Versioned = Fields & Readonly<{ id: string; version: number }>

function isVersioned(input: unknown): input is Versioned {
  return isFields(input) && typeof input['id'] === 'string' && typeof input['version'] === 'number'
}

function withVersions<I>(input: I, versions: ReadonlyMap<string, number>): I | undefined {
  if (!isFields(input) || !Array.isArray(input['contacts'])) return undefined
  const contacts = (input['contacts'] as readonly Readonly<{ id: string; version: number }>[]).map(
    (each) => ({
      ...each,
      version: versions.get(each.id) ?? each.version,
    }),
  )
  return { ...input, contacts }
}
