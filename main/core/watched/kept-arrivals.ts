import { arrivalOutcomes, type FileArrival } from '#shared/contract/watched-folder.ts'
import { join } from 'node:path'
import { createSmallFile } from '../small-file.ts'

type Setting = Readonly<{ workspace: string; folder: string }>
type Kept = FileArrival & Readonly<{ workspace: string }>

const keptAtMost = 500
const shownAtMost = 100

/** Which folder is watched for which workspace, and what came: on this computer, beside the workspaces. */
export function createKeptArrivals(own: string) {
  const settings = createSmallFile(join(own, 'watched-folders.json'), isSetting)
  const arrivals = createSmallFile(join(own, 'watched-arrivals.json'), isKept)
  return {
    folderOf: (workspace: string): string | undefined =>
      settings.read().find((each) => each.workspace === workspace)?.folder,
    choose: (workspace: string, folder: string | null): void => {
      const others = settings.read().filter((each) => each.workspace !== workspace)
      settings.write(folder === null ? others : [...others, { workspace, folder }])
    },
    note: (workspace: string, arrival: FileArrival): void =>
      arrivals.write([{ ...arrival, workspace }, ...arrivals.read()].slice(0, keptAtMost)),
    list: (workspace: string): readonly FileArrival[] =>
      arrivals
        .read()
        .filter((each) => each.workspace === workspace)
        .slice(0, shownAtMost)
        .map(({ workspace: _workspace, ...arrival }) => arrival),
  }
}

function isSetting(entry: unknown): entry is Setting {
  const { workspace, folder } = (entry ?? {}) as Record<string, unknown>
  return typeof workspace === 'string' && typeof folder === 'string'
}

function isKept(entry: unknown): entry is Kept {
  const { workspace, name, at, outcome, why, keptAs, created, updated } = (entry ?? {}) as Record<
    string,
    unknown
  >
  return (
    [workspace, name, at, why].every((each) => typeof each === 'string') &&
    arrivalOutcomes.some((each) => each === outcome) &&
    (keptAs === null || typeof keptAs === 'string') &&
    [created, updated].every((each) => Number.isSafeInteger(each) && Number(each) >= 0)
  )
}
