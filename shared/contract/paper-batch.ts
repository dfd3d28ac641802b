import { fileNameOf } from '#shared/kernel/file-name.ts'
import { z } from 'zod'
import { appError } from './errors.ts'
import { application } from './procedure.ts'
import { count, filledLine, idOf, path } from './values.ts'

export const paperEndings = ['pdf', 'pptx', 'docx'] as const
export type PaperEnding = (typeof paperEndings)[number]

/** More than this is no mail merge of one workspace. */
export const papersAtMost = 10_000

const ending = z.enum(paperEndings)
/** Without its ending: a name that leads nowhere. */
const stem = filledLine.refine((name) => fileNameOf(name) === name, { message: 'Not a name for a file' })

/** A name as `paper-batch.plan` answers it: with its ending, and a number where another is called the same. */
const fileName = filledLine.refine(isPaperName, { message: 'Not the name of a paper' })

function isPaperName(name: string): boolean {
  const plain = /^(.*?)(?: \(\d{1,5}\))?\.(?:pdf|pptx|docx)$/s.exec(name)?.[1]
  return plain !== undefined && fileNameOf(plain) === plain
}
const jobId = idOf('job')

export const papersMade = z.strictObject({ folder: z.string(), files: count })

/**
 * Many papers as files in one folder. The page makes them, one after another, since it has their words and draws them; the program writes
 * each whole under its name or not at all, and keeps the job.
 */
export const paperBatchContract = {
  /** What files would be called beside each other and beside what is in the folder; nothing is written. */
  'paper-batch.plan': application({
    input: z.strictObject({
      folder: path,
      files: z
        .array(z.strictObject({ name: stem, ending }))
        .min(1)
        .max(papersAtMost),
    }),
    output: z.strictObject({ folder: z.string(), isThere: z.boolean(), names: z.array(fileName) }),
    touches: [],
  }),
  /** Begins a job of so many files; a folder that is not there is made. It is over once it was ended, or after minutes without a file. */
  'paper-batch.start': application({
    input: z.strictObject({ folder: path, files: z.int().min(1).max(papersAtMost) }),
    output: z.strictObject({ jobId }),
    touches: ['job'],
  }),
  /** Puts a file that came in into the folder. What is there already is never replaced. `goesOn` is false where the job is over. */
  'paper-batch.put': application({
    input: z.strictObject({ jobId, name: fileName, fileId: idOf('file') }),
    output: z.strictObject({ goesOn: z.boolean() }),
    touches: ['job'],
  }),
  /** Ends the job: all files are there, or none that comes can be made. */
  'paper-batch.end': application({
    input: z.strictObject({ jobId, error: appError.nullable().default(null) }),
    output: z.strictObject({}),
    touches: ['job'],
  }),
}
