import type { Workspace } from '#shared/domain/workspace/model.ts'
import { z } from 'zod'
import { openingUnderWay } from './opening.ts'
import { application, command, query } from './procedure.ts'
import { topics } from './topics.ts'
import { changesOf, count, currency, filledLine, idOf, line, path, version } from './values.ts'

const fields = { name: filledLine, currency }
const settings = { evidenceHalfLifeDays: z.int().min(1).max(3_650).nullable() }
export const workspace = z.strictObject({
  id: idOf('workspace'),
  ...fields,
  ...settings,
  version,
}) satisfies z.ZodType<Workspace>
const openWorkspace = z.strictObject({ path, name: line, mode: z.enum(['edit', 'read']) })
const instant = z.iso.datetime()
/** What is known to be wrong with the open workspace file. */
const health = z.strictObject({
  /** Damage was met while it was open: nothing is written any more. */
  isDamaged: z.boolean(),
  findings: z.array(
    z.discriminatedUnion('kind', [
      /** Commands that were acknowledged are not there. `since` is the last that is; null where that can't be said. */
      z.strictObject({
        kind: z.literal('changes-missing'),
        since: instant.nullable(),
        until: instant,
        commands: count.nullable(),
      }),
      /** The bytes are others than when it was closed, though nothing was done in it. */
      z.strictObject({ kind: z.literal('changed-at-rest') }),
    ]),
  ),
})
export type Health = z.output<typeof health>
const recent = z.strictObject({ path, name: line, openedAt: z.iso.datetime(), isThere: z.boolean() })
/** What a page remembers of how it was left: the look, the width of the rail, the columns of a table, the map. */
const remembered = z.strictObject({
  key: z.enum([
    'keyplan-look',
    'keyplan-rail',
    'keyplan-account-columns',
    'keyplan-people-map',
    'keyplan-map-overview',
    'keyplan-me',
  ]),
  value: line,
})
export type Remembered = z.output<typeof remembered>
/** What endangers the open workspace where it lies, or has happened to its file. */
const placeWarning = z.enum(['file-gone', 'network-folder', 'synced-folder'])
export type PlaceWarning = z.output<typeof placeWarning>
export type RecentWorkspace = z.output<typeof recent>

/** Millions of letters, of which a large file has many: all of them are looked at once, where zod's own way takes ten times as long. */
const pieceInBase64 = z
  .string()
  .max(6_000_000)
  .regex(/^[\d+/A-Za-z]*={0,2}$/)
  .refine((text) => text.length % 4 === 0)

export const workspaceContract = {
  'workspace.get': query({ input: z.strictObject({}), output: workspace, reads: ['workspace'] }),
  'workspace.found': command({
    input: z.strictObject(fields),
    output: workspace,
    touches: ['workspace'],
    isFinal: true,
  }),
  'workspace.edit': command({
    input: z.strictObject({ version, changes: changesOf({ ...fields, ...settings }) }),
    output: workspace,
    touches: ['workspace', 'application'],
    typed: ['name', 'currency', 'evidenceHalfLifeDays'],
  }),

  'application.getState': application({
    input: z.strictObject({}),
    output: z.strictObject({
      version: line,
      host: z.enum(['electron', 'http', 'call', 'test']),
      user: line,
      /** Whether the host can ask for a file with the system's own dialog. */
      hasFileDialogs: z.boolean(),
      /** Where a workspace is put that is given a name only. */
      folder: path,
      workspace: openWorkspace.nullable(),
      /** A file of an earlier Keyplan that is being brought up to date; null for an opening that is over at once. */
      opening: openingUnderWay.nullable(),
      warnings: z.array(placeWarning),
      health,
    }),
    touches: [],
  }),
  /** The page's own choices: kept here, since on loopback its address, and with it the browser's memory, changes each time. */
  'application.recall': application({
    input: z.strictObject({}),
    output: z.array(remembered),
    touches: [],
  }),
  'application.remember': application({ input: remembered, output: remembered, touches: [] }),
  'workspace.listRecent': application({ input: z.strictObject({}), output: z.array(recent), touches: [] }),
  'workspace.forgetRecent': application({
    input: z.strictObject({ path }),
    output: z.array(recent),
    touches: ['application'],
    isFinal: true,
  }),
  /** A name alone is put in the folder of `application.getState`. */
  'workspace.create': application({
    input: z.strictObject({ ...fields, path: path.nullable().default(null) }),
    output: openWorkspace,
    touches: topics,
    isFinal: true,
  }),
  'workspace.createSample': application({
    input: z.strictObject({ path: path.nullable().default(null) }),
    output: openWorkspace,
    touches: topics,
    isFinal: true,
  }),
  'workspace.open': application({
    input: z.strictObject({ path, mode: z.enum(['edit', 'read']).default('edit') }),
    output: openWorkspace,
    touches: topics,
  }),
  /** Ends the opening that is under way, if there is one, before anything of it is kept: the file is as it was. */
  'workspace.cancelOpening': application({
    input: z.strictObject({}),
    output: z.strictObject({}),
    touches: ['application'],
  }),
  'workspace.close': application({
    input: z.strictObject({}),
    output: z.strictObject({}),
    touches: topics,
  }),
  /** Writes all that is in the open workspace into a new file, even when its own file is gone; a path alone is found for it. */
  'workspace.saveCopy': application({
    input: z.strictObject({ path: path.nullable().default(null) }),
    output: z.strictObject({ path }),
    touches: [],
  }),
  /** Writes all of the open workspace, with its history, to a JSON file. See docs/workspace-json.md. */
  'workspace.export': application({
    input: z.strictObject({ path: path.nullable().default(null) }),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
  /** Makes a new workspace file of such an export, all of it or none. What is open stays open. */
  'workspace.import': application({
    input: z.strictObject({ from: path, path: path.nullable().default(null) }),
    output: z.strictObject({ jobId: idOf('job') }),
    touches: ['job'],
  }),
  /**
   * Puts another workspace file in the place of this one and opens it. What stood there is kept beside it under another name,
   * and told as `keptAs`.
   */
  'workspace.putInPlace': application({
    input: z.strictObject({ path, replacement: path }),
    output: z.strictObject({ workspace: openWorkspace, keptAs: path.nullable() }),
    touches: topics,
  }),
  'workspace.choosePath': application({
    input: z.strictObject({
      purpose: z.enum(['open', 'create', 'open-export', 'create-export', 'choose-folder']),
      suggestedName: line.default(''),
    }),
    output: z.strictObject({ path: path.nullable() }),
    touches: [],
  }),

  'file.begin': application({
    input: z.strictObject({ name: line, byteLength: count }),
    output: z.strictObject({ fileId: idOf('file'), bytesAtOnce: count }),
    touches: [],
  }),
  'file.append': application({
    input: z.strictObject({ fileId: idOf('file'), base64: pieceInBase64 }),
    output: z.strictObject({ received: count }),
    touches: [],
  }),
  'file.discard': application({
    input: z.strictObject({ fileId: idOf('file') }),
    output: z.strictObject({}),
    touches: [],
  }),
}
