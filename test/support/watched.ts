import { openWatched, type WatchedStore } from '../../main/store/watched-store.ts'
import { StoreNotOpened, type StoreProblem } from '../../main/store/store-problem.ts'

/** Opens a workspace file as the program does, with the marks it keeps in this folder. A complaint ends the test. */
export function openMarked(
  path: string,
  marksFolder: string,
  now = '2026-03-03T09:00:00Z',
): Promise<WatchedStore> {
  const complain = (error: unknown): void => {
    throw error
  }
  return openWatched(path, new Date(now), { appVersion: '1.2.3', marksFolder, complain })
}

/** What opening the file notices, or why it is not opened. It is closed again. */
export async function noticed(
  path: string,
  marksFolder: string,
): Promise<Readonly<{ findings: WatchedStore['findings'] }> | StoreProblem> {
  try {
    const store = await openMarked(path, marksFolder)
    await store.abandon()
    return { findings: store.findings }
  } catch (error) {
    if (error instanceof StoreNotOpened) return error.problem
    throw error
  }
}
