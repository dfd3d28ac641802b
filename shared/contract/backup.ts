import { z } from 'zod'
import { appError } from './errors.ts'
import { application } from './procedure.ts'
import { count, day, idOf, line, path } from './values.ts'

const instant = z.iso.datetime()
/** The name of a file, never a way to another folder. */
const fileName = z
  .string()
  .min(1)
  .max(255)
  .refine((value) => !/[/\\\0]/.test(value) && value !== '.' && value !== '..', {
    message: 'Not a file name',
  })

/** `verified` was read again when it was made, or since, and is what was written; `unproven` has nothing to compare with. */
export const backupStates = ['verified', 'damaged', 'unproven'] as const

const backup = z.strictObject({
  name: fileName,
  kind: z.enum(['daily', 'on-demand', 'before-migration', 'unknown']),
  madeAt: instant,
  byteLength: count,
  state: z.enum(backupStates),
  checkedAt: instant.nullable(),
  /** For a damaged one: the tables whose content differs, none where only bytes without content do, null where none can be read. */
  damagedTables: z.array(line).nullable(),
  workspaceName: line,
  rows: count.nullable(),
  lastChangeAt: instant.nullable(),
  /** Rows that were not as their own history says when the backup was made: bits that turned in the workspace file. */
  strayRows: count,
})
export type Backup = z.output<typeof backup>

const started = z.strictObject({ jobId: idOf('job') })
const ofFile = { path }
const ofBackup = { path, name: fileName }

export const backupContract = {
  /** The backups of a workspace file, the newest first, whether it is open, damaged or gone. */
  'backup.list': application({
    input: z.strictObject(ofFile),
    output: z.strictObject({
      folder: path,
      lastMadeAt: instant.nullable(),
      /** Why the last one that was to be made was not. */
      failure: z.strictObject({ at: instant, error: appError }).nullable(),
      kept: z.strictObject({
        daily: count,
        weekly: count,
        monthly: count,
        beforeMigration: count,
        onDemand: count,
      }),
      backups: z.array(backup),
    }),
    touches: [],
    reads: ['backup'],
  }),
  /** What was done in the workspace after a backup was made: what going back to it would lose. */
  'backup.listNewer': application({
    input: z.strictObject(ofBackup),
    output: z.strictObject({
      /** Null where the file can't be read far enough to tell. */
      commands: count.nullable(),
      /** Whether the file and the backup have gone different ways since some earlier point. */
      isOtherHistory: z.boolean(),
      newest: z.array(
        z.strictObject({ command: line, happenedAt: instant, actor: line, detail: line.nullable() }),
      ),
      /** The last change that this computer knows of, whether it can be read or not. */
      lastKnownAt: instant.nullable(),
    }),
    touches: [],
    reads: ['backup', 'history'],
  }),
  /** Which backups are from before somebody was erased, as far as the open workspace or this computer knows. */
  'backup.listErased': application({
    input: z.strictObject(ofFile),
    output: z.strictObject({
      backups: z.array(
        z.strictObject({
          name: fileName,
          /** So many people were erased after it was made, the first of them on that day. */
          erasedSince: count,
          firstOn: day,
          /** Whose own records it holds; where it can't be read, of all of them. Texts may name the others. */
          held: count,
          isReadable: z.boolean(),
        }),
      ),
    }),
    touches: [],
    reads: ['backup', 'workspace'],
  }),
  /** Deletes backups. Where no good one would be left, only for who says that they know. */
  'backup.remove': application({
    input: z.strictObject({ path, names: z.array(fileName).min(1).max(1_000), mayBeLast: z.boolean() }),
    output: z.strictObject({ removed: count }),
    touches: ['backup'],
    isFinal: true,
  }),
  /** Makes a backup of the open workspace; `jobId` is the job that does. */
  'backup.make': application({ input: z.strictObject({}), output: started, touches: ['job'] }),
  /** Reads a backup again and compares it with what was written down when it was made. */
  'backup.verify': application({ input: z.strictObject(ofBackup), output: started, touches: ['job'] }),
  /** Copies a backup to a new workspace file beside the present one, which is not touched. */
  'backup.restore': application({ input: z.strictObject(ofBackup), output: started, touches: ['job'] }),
  /** Brings what can be read of a damaged file into a new workspace file beside it. */
  'backup.salvage': application({ input: z.strictObject(ofFile), output: started, touches: ['job'] }),
}
