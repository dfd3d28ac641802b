import { isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { isId, type Id } from '#shared/kernel/id.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import { certainties } from '#shared/domain/relationship/evidence.ts'
import { attitudes, influences } from '#shared/domain/relationship/judgement.ts'
import { z } from 'zod'

/** An id of one kind of thing; input and output carry the brand. */
export function idOf<K extends string>(kind: K) {
  return z
    .custom<Id<K>>((value) => isId(value), { message: `Not an id of ${kind}` })
    .meta({ type: 'string', format: 'uuid' })
}

/** An id of whatever the rest of the input says it is of. */
export const anyId = z.string().refine((value) => isId(value), { message: 'Not an id' })

/**
 * Text that can be stored as it is: SQLite loses lone surrogates and stops counting at NUL. Kept in the NFC form, and
 * measured in it: some letters grow, and what was kept must fit when it is read.
 */
function storable(atMost: number) {
  return z
    .string()
    .overwrite(composed)
    .max(atMost)
    .refine((value) => !value.includes('\0') && value.isWellFormed(), { message: 'Not storable text' })
}

/** What is of plain letters is so already, and most of it is: asking costs less than composing it anew. */
function composed(text: string): string {
  return plain.test(text) ? text : text.normalize('NFC')
}

const plain = /^[ -~]*$/

/** One line: a name, a title, a number to call. */
export const line = storable(200).trim()
export const filledLine = line.min(1)
/** A person as shown: a first and a last name, each a line. */
export const shownName = storable(401)
/** A paragraph or two. */
export const note = storable(20_000)
/** What people write in a plan's section. */
export const prose = storable(400_000)

export const day = z
  .custom<CalendarDay>((value) => isCalendarDay(value), { message: 'Not a day' })
  .meta({ type: 'string', format: 'date' })
export const currency = z.string().refine(isCurrencyCode, { message: 'Not a currency code' })
export const version = z.int().min(1)
export const position = z.int().min(0)
export const amountMinor = z.int()
/** Ten-thousandths of a currency's unit, or of a piece: whole, and beyond what a safe integer could be only in sums of millions. */
export const e4 = z.number().refine(Number.isInteger)
export const count = z.int().min(0)
export const share = z.number().min(0).max(1)

/** Of a file. Without spaces around it: they come from pasting, and SQLite's file would have none. */
export const path = z
  .string()
  .trim()
  .min(1)
  .max(4_096)
  .refine((value) => !value.includes('\0'), { message: 'Not a path' })

export const attitude = z.literal(attitudes)
export const influence = z.enum(influences)
export const certainty = z.enum(certainties)
const evidence = z.strictObject({ certainty, source: line, asOf: day }).readonly()

/** What judgements rest on, by the judgement; those of which nothing is known are left out. `null` where none is known. */
export function evidenceOn<const J extends readonly [string, ...string[]]>(judgements: J) {
  const shape = Object.fromEntries(judgements.map((judgement) => [judgement, evidence.optional()]))
  return z.strictObject(shape as Record<J[number], z.ZodOptional<typeof evidence>>).nullable()
}

const postEvidence = z
  .strictObject({ certainty, source: line, asOf: day, heard: filledLine.optional() })
  .readonly()

/** What is known of a person: what judgements rest on, and of title and firm what was verified or heard. */
export const contactEvidence = z
  .strictObject({
    attitude: evidence.optional(),
    influence: evidence.optional(),
    firm: postEvidence.optional(),
    title: postEvidence.optional(),
  })
  .nullable()

/** A page of a list. */
export const paging = {
  offset: count.max(10_000_000).default(0),
  limit: z.int().min(1).max(200).default(100),
}

/** The changes of an edit: every field may be left out. */
export function changesOf<S extends z.ZodRawShape>(fields: S) {
  return z.strictObject(fields).partial()
}
