import type { Reader } from './recorder.ts'

/** So many changes back it is told which fields they were; of more, nothing: what is not named would be written over unasked. */
const changesAtMost = 200

/** What the last changes of a row made other. */
export type ChangedSince = Readonly<{
  /** The number of the first of the commands. */
  seq: number
  /** Each once. Of evidence each judgement is a field, as in the trail: `evidence-attitude`. */
  fields: readonly string[]
}>

/**
 * What became other in a row over its last versions; `undefined` where it can't be told or is too much.
 * @param changes how many versions back
 */
export async function changedSince(
  db: Reader,
  table: string,
  id: string,
  changes: number,
): Promise<ChangedSince | undefined> {
  if (changes < 1 || changes > changesAtMost) return undefined
  const rows = await db
    .selectFrom('change')
    .select(['command_seq', 'before', 'after'])
    .where('object_id', '=', id)
    .where('object', '=', table)
    .where('operation', '=', 'update')
    .orderBy('command_seq', 'desc')
    .limit(changes)
    .execute()
  const first = rows.at(-1)
  // Of what was written anew with its past nobody can say what it was before: that is asked about, and never written over.
  if (!first || rows.some(({ before, after }) => before === '{}' && after === '{}')) return undefined
  const fields = rows.flatMap(({ before, after }) => fieldsIn(parsed(before), parsed(after)))
  return { seq: first.command_seq, fields: [...new Set(fields)] }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsIn(before: Fields, after: Fields): readonly string[] {
  return Object.keys(before)
    .filter((field) => field !== 'version')
    .flatMap((field) =>
      field === 'evidence' ? judgementsIn(before['evidence'], after['evidence']) : [field],
    )
}

function judgementsIn(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [asFields(before), asFields(after)]
  const judgements = [...new Set([...Object.keys(was), ...Object.keys(is)])]
  return judgements
    .filter((judgement) => JSON.stringify(was[judgement]) !== JSON.stringify(is[judgement]))
    .map((judgement) => `evidence-${judgement}`)
}

function parsed(json: string | null): Fields {
  return json === null ? {} : (JSON.parse(json) as Fields)
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
