import type { LeadTouch } from '#shared/domain/lead/model.ts'
import type { ScoreRule } from '#shared/domain/lead/scoring.ts'
import type { FoldedChange } from './trail-fold.ts'

type Fields = FoldedChange['before']

/** The contacts with a lead, each as one text with a tab between its facts. */
export function touchesSaid(fields: Fields): Fields {
  return withParts(fields, 'touches', ({ on, channel, text }: LeadTouch) => [on, channel, text])
}

/** The rules that leads are scored by: what each is called, its points, and what else may have changed of it. */
export function rulesSaid(fields: Fields): Fields {
  return withParts(fields, 'rules', ({ key, of, points, asks }: ScoreRule) => [
    key,
    of,
    points > 0 ? `+${points}` : String(points),
    Object.values(asks)
      .flat()
      .filter((fact) => fact !== null)
      .join(' '),
  ])
}

/** A list within a row as texts, each part with a tab between its facts. */
export function withParts(
  fields: Fields,
  field: string,
  factsOf: (part: never) => readonly string[],
): Fields {
  const parts: unknown = fields[field]
  if (!Array.isArray(parts)) return fields
  return { ...fields, [field]: (parts as never[]).map((part) => factsOf(part).join('\t')) }
}
