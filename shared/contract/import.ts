import { importObjects } from '#shared/domain/import/fields.ts'
import { duplicateReasons } from '#shared/domain/duplicates/model.ts'
import type { FileForm } from '#shared/domain/import/file-form.ts'
import { importSources, unsupportedObjects } from '#shared/domain/import/import-source.ts'
import type { NotTaken } from '#shared/domain/import/not-taken.ts'
import type { ImportNotice } from '#shared/domain/import/plan.ts'
import { filesAtOnce } from '#shared/domain/import/order-files.ts'
import { delimiters, textEncodings } from '#shared/domain/import/text-file.ts'
import { z } from 'zod'
import { policies } from '#shared/domain/import/policies.ts'
import { numberFormats } from '#shared/domain/import/read-value.ts'
import { accountId } from './account.ts'
import { fieldKey } from './import-field-key.ts'
import { refusal } from './import-refusal.ts'
import { examinedWith, recipe, settlingOf } from './import-recipe.ts'
import { application, command, query } from './procedure.ts'
import { anyId, count, filledLine, idOf, line } from './values.ts'

const mapping = z.array(fieldKey.nullable()).max(1_100).readonly()
/** Of each column, the field that it becomes. */
export const mappingOfColumns = mapping
/** What counts where the file and the workspace differ. */
export const settling = settlingOf(fieldKey)
const encoding = z.enum(textEncodings)
const delimiter = z.enum(delimiters)
const object = z.enum(importObjects)
/** A cell as it is shown: cut where it is long. */
const cell = z.string()

/** How the file is read: null lets Keyplan guess. */
const reading = {
  fileId: idOf('file'),
  encoding: encoding.nullable().default(null),
  delimiter: delimiter.nullable().default(null),
  /** The sheet of a workbook by its name: null takes the first that is not hidden. */
  sheet: z.string().max(200).nullable().default(null),
}

/** How one file is read and what is made of it. */
const howOfOne = {
  ...reading,
  object,
  mapping,
  account: accountId.nullable().default(null),
  numberFormat: z.enum(numberFormats).nullable().default('point'),
  recipe,
  ...settling,
  topMarkers: z.array(line).max(50).readonly().optional(),
  /** What the user says that a row means, though nothing is known again by it: an account or a contact. */
  same: z
    .array(z.strictObject({ row: count, id: anyId }))
    .max(20_000)
    .readonly()
    .default([]),
  leaveOutRefused: z.boolean().default(false),
}

const how = {
  ...howOfOne,
  /** The files that come before this one in one import: what it refers to may be made by them. */
  earlier: z
    .array(z.strictObject({ ...howOfOne, fileName: filledLine }))
    .max(filesAtOnce - 1)
    .readonly()
    .default([]),
}

const notice = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('deleted-rows-skipped'), count }),
  z.strictObject({ code: z.literal('account-column-not-read'), column: z.string() }),
  z.strictObject({ code: z.literal('parts-kept'), count }),
  z.strictObject({ code: z.literal('hashed-addresses'), count }),
  z.strictObject({ code: z.literal('converted-leads-kept'), count }),
  z.strictObject({ code: z.literal('several-addresses'), count }),
]) satisfies z.ZodType<ImportNotice>

/** What a file is by its content, and how it was read. */
const form = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), encoding, delimiter }),
  z.strictObject({ kind: z.literal('workbook'), sheets: z.array(z.string()).readonly(), sheet: z.string() }),
  z.strictObject({ kind: z.literal('cards'), encoding }),
  z.strictObject({ kind: z.literal('json') }),
]) satisfies z.ZodType<FileForm>

/** What the file holds that no column could be made of. */
const notTaken = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('error-cells'), count }),
  z.strictObject({ code: z.literal('property'), name: z.string(), count, bytes: count }),
  z.strictObject({ code: z.literal('other-cards'), count }),
  z.strictObject({ code: z.literal('other-lines'), count }),
  z.strictObject({ code: z.literal('nested-values'), column: z.string(), count }),
]) satisfies z.ZodType<NotTaken>

const recognition = z.strictObject({
  object: z.enum([...importObjects, 'unsupported']),
  source: z.enum(importSources),
  /** What a file that is not imported seems to hold. */
  guess: z.enum(unsupportedObjects).nullable(),
})

const examined = examinedWith(fieldKey)
const change = z.strictObject({
  field: line,
  before: cell,
  after: cell,
  /** Under which field it is decided; `null` for what things are known again by. */
  decidedAs: fieldKey.nullable(),
  policy: z.enum(policies),
  taken: z.enum(['theirs', 'ours', 'open']),
})

const counts = { created: count, updated: count, unchanged: count, teamMembers: count, leftOut: count }

/** What an import has changed: of several files in all, and of each. */
export const imported = z.strictObject({
  ...counts,
  files: z
    .array(z.strictObject({ fileName: filledLine, ...counts }))
    .readonly()
    .optional(),
})

/** What a plan is made by. */
const planned = [
  'import',
  'account',
  'contact',
  'team-member',
  'workspace',
  'opportunity',
  'sales-process',
  'product-line',
  'lead',
] as const

export const importContract = {
  /** What a file holds: its first rows, and the guess which column is which field. */
  'import.inspect': query({
    input: z.strictObject({ ...reading, object: object.nullable().default(null) }),
    output: z.strictObject({
      form,
      notTaken: z.array(notTaken).readonly(),
      headers: z.array(z.string()).readonly(),
      /** Of each column, how many of its cells say something. */
      filled: z.array(count).readonly(),
      rows: count,
      firstRows: z.array(z.strictObject({ row: count, cells: z.array(cell).readonly() })),
      recognition,
      /** The mapping for the object asked for, or for the one recognized. */
      mapping,
    }),
    reads: ['import'],
  }),
  /** What the import would do. `basis` pins it: an import of a preview that is no longer true is refused. */
  'import.preview': query({
    leadsToJob: true,
    input: z.strictObject(how),
    output: z.strictObject({
      basis: count,
      created: count,
      updated: count,
      unchanged: count,
      /** How many differences the user has yet to decide about: until then what is there stays. */
      open: count,
      teamMembers: z.array(line),
      productLines: z.array(line),
      refusals: z.array(refusal),
      refusalCount: count,
      refusedRows: count,
      notices: z.array(notice),
      /** Some of what would be created and updated, in the order of the file. */
      creates: z.array(z.strictObject({ row: count, name: z.string(), detail: z.string() })),
      updates: z.array(z.strictObject({ row: count, name: z.string(), changes: z.array(change) })),
    }),
    reads: planned,
  }),
  /**
   * Which rows that would be created look like something that is there: the likest 200 rows, each with why. What `same` says of them is
   * not looked at, so that the answer stands while they are decided about.
   */
  'import.findAlike': query({
    input: z.strictObject(how),
    output: z.strictObject({
      count,
      /** Whether so much was alike that not all of it could be compared. */
      isCut: z.boolean(),
      rows: z.array(
        z.strictObject({
          row: count,
          name: z.string(),
          detail: z.string(),
          alike: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              detail: z.string(),
              score: count,
              reasons: z.array(z.enum(duplicateReasons)),
            }),
          ),
        }),
      ),
    }),
    reads: planned,
  }),
  /** How the columns are written and which of their values are new, so that both can be settled before anything is imported. */
  'import.examine': query({
    input: z.strictObject(how),
    output: examined,
    reads: planned,
  }),
  /**
   * Puts the next rows that the job of an import has prepared into their tables, where nobody sees them yet. `null` while rows
   * of another job are on their way in or out: to be asked again. Jobs call it, pages start a job.
   */
  'import.bring': command({
    input: z.strictObject({ jobId: idOf('job') }),
    output: z.strictObject({ brought: z.strictObject({ done: count, total: count }).nullable() }),
    touches: [],
  }),
  /** Takes in what the job of an import has prepared, what was brought and the rest, all of it or nothing. */
  'import.takeIn': command({
    input: z.strictObject({ jobId: idOf('job') }),
    output: imported,
    touches: [
      'account',
      'contact',
      'team-member',
      'opportunity',
      'product-line',
      'lead',
      'import',
      'import-run',
    ],
  }),
  /** Imports as a job: what it answers in the end stands in the list of jobs. */
  'import.start': application({
    input: z.strictObject({
      ...how,
      basis: count,
      fileName: filledLine,
      /** By what the file is read, and the file that a run of several began with: kept with the import. */
      profile: filledLine.nullable().default(null),
      runId: idOf('file').nullable().default(null),
    }),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
}
