import { evidenceMark, groupOf } from './together.ts'

type Fields = Readonly<Record<string, unknown>>

/** What both sides said differently of fields that belong together. */
export type FieldConflict = Readonly<{
  fields: readonly string[]
  mine: Fields
  theirs: Fields
}>

/** What comes of a thing that is on both sides: the fields that are taken over, and those that somebody must decide about. */
export type MergedFields = Readonly<{ taken: Fields; conflicts: readonly FieldConflict[] }>

/** Where something stands in an order or on a map is no statement: where both moved it, it stays where it is. */
const quiet = new Set(['position', 'freeX', 'freeY'])

/**
 * Merges two states of one thing. What one side has as both had it once is not that side's word: the other's counts.
 * @param known states that both sides had: where there is none, what one side left blank is filled by the other
 */
export function mergeFields(known: readonly Fields[], mine: Fields, theirs: Fields): MergedFields {
  const [own, other] = [apart(mine), apart(theirs)]
  const bases = known.map(apart)
  const taken: Record<string, unknown> = {}
  const conflicts: FieldConflict[] = []
  const seen = new Set<string>()
  for (const field of Object.keys({ ...own, ...other })) {
    if (seen.has(field) || field === 'id' || field === 'version') continue
    const group = groupOf(field).filter((each) => each in own || each in other)
    for (const each of group) seen.add(each)
    const differing = group.filter((each) => !isSame(own[each], other[each]))
    if (differing.length === 0) continue
    if (bases.some((base) => isAllSame(differing, other, base))) continue
    if (bases.some((base) => isAllSame(differing, own, base)) || isFilled(bases, differing, own)) {
      Object.assign(taken, pick(differing, other))
      continue
    }
    if (differing.every((each) => quiet.has(each)) || isFilled(bases, differing, other)) continue
    const lists = differing.map((each) => mergedList(bases[0]?.[each], own[each], other[each]))
    if (lists.every((list) => list !== undefined)) {
      for (const [index, each] of differing.entries())
        if (!isSame(lists[index], own[each])) taken[each] = lists[index]
    } else conflicts.push({ fields: differing, mine: pick(differing, own), theirs: pick(differing, other) })
  }
  return { taken, conflicts }
}

/** A thing with fields of a merge set, as it is kept: what judgements rest on is one field again. */
export function withFields(thing: Fields, set: Fields): Fields {
  const isJudged = Object.keys(set).some((field) => field.startsWith(evidenceMark))
  return isJudged ? together({ ...apart(thing), ...set }) : { ...thing, ...set }
}

/** Whether two states say the same: where they stand is no statement. */
export function isSameThing(one: Fields, other: Fields): boolean {
  return Object.keys({ ...one, ...other }).every(
    (field) => field === 'version' || quiet.has(field) || isSame(one[field], other[field]),
  )
}

/** Judgement by judgement. */
function apart(thing: Fields): Fields {
  const { evidence, ...rest } = thing
  if (!('evidence' in thing)) return thing
  const parts = typeof evidence === 'object' && evidence !== null ? Object.entries(evidence) : []
  return {
    ...rest,
    ...Object.fromEntries(parts.map(([key, value]) => [evidenceMark + key, value])),
    evidence: null,
  }
}

function together(thing: Fields): Fields {
  if (!('evidence' in thing)) return thing
  const parts = Object.entries(thing).flatMap(([field, value]) =>
    field.startsWith(evidenceMark) && value !== undefined && value !== null
      ? [[field.slice(evidenceMark.length), value] as const]
      : [],
  )
  const rest = Object.entries(thing).filter(([field]) => !field.startsWith(evidenceMark))
  const evidence = parts.length === 0 ? null : Object.fromEntries(parts)
  return { ...Object.fromEntries(rest), evidence }
}

/** What both put into a list is in it, and what one of them took out is not; only of lists of words, such as ids. */
function mergedList(base: unknown, mine: unknown, theirs: unknown): readonly string[] | undefined {
  if (!isWords(mine) || !isWords(theirs)) return undefined
  const before = isWords(base) ? base : []
  const kept = mine.filter((word) => theirs.includes(word) || !before.includes(word))
  return [...kept, ...theirs.filter((word) => !mine.includes(word) && !before.includes(word))]
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isFilled(bases: readonly Fields[], fields: readonly string[], blank: Fields): boolean {
  return bases.length === 0 && fields.every((field) => isBlank(blank[field]))
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function isAllSame(fields: readonly string[], one: Fields, other: Fields): boolean {
  return fields.every((field) => isSame(one[field], other[field]))
}

/** What is not there and what is not known are the same; the order in which fields were written says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  const [here, there] = [one ?? null, other ?? null]
  if (here === there) return true
  if (typeof here !== 'object' || typeof there !== 'object' || here === null || there === null) return false
  if (Array.isArray(here) !== Array.isArray(there)) return false
  const keys = Object.keys({ ...here, ...there })
  return keys.every((key) => isSame((here as Fields)[key], (there as Fields)[key]))
}

function pick(fields: readonly string[], from: Fields): Fields {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))
}
