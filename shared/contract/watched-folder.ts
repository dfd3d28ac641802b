import { z } from 'zod'
import { application } from './procedure.ts'
import { count, path } from './values.ts'

/** What became of a file. `waiting` is still there and is tried again; `left` stays where it is and is not touched. */
export const arrivalOutcomes = ['imported', 'unchanged', 'failed', 'waiting', 'left'] as const
export type ArrivalOutcome = (typeof arrivalOutcomes)[number]

export const fileArrival = z.strictObject({
  name: z.string().max(300),
  at: z.iso.datetime(),
  outcome: z.enum(arrivalOutcomes),
  /** What happened, in a sentence. */
  why: z.string().max(2_000),
  /** Where the file lies now, below the folder; null where it was not moved. */
  keptAs: z.string().max(400).nullable(),
  created: count,
  updated: count,
})
export type FileArrival = z.output<typeof fileArrival>

export const watchedFolderContract = {
  /** The folder whose files are imported into the open workspace, and what came of late, the newest first. */
  'watched-folder.get': application({
    input: z.strictObject({}),
    output: z.strictObject({
      folder: z.string().nullable(),
      arrivals: z.array(fileArrival).readonly(),
    }),
    touches: [],
    reads: ['watched-folder', 'application'],
  }),
  /** Chooses the folder for the open workspace, on this computer; null watches none. */
  'watched-folder.set': application({
    input: z.strictObject({ path: path.nullable() }),
    output: z.strictObject({ folder: z.string().nullable() }),
    touches: ['watched-folder'],
  }),
}
