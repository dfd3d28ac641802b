import type { Reader } from './recorder.ts'

/** So many changes back it is told which fields they were; of more, all that these name. */
const changesAtMost = 200

/**
 * The fields of a row that its last changes made others, each once. Of evidence each judgement is a field, as in the trail: `evidence-attitude`.
 * @param changes how many versions back
 */
export async function fieldsChanged(
  db: Reader,
  table: string,
  id: string,
  changes: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('change')
    .select(['before', 'after'])
    .where('object_id', '=', id)
    .where('object', '=', table)
    .where('operation', '=', 'update')
    .orderBy('command_seq', 'desc')
    .limit(Math.min(changes, changesAtMost))
    .execute()
  const fields = rows.flatMap(({ before, after }) => fieldsIn(parsed(before), parsed(after)))
  return [...new Set(fields)]
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
