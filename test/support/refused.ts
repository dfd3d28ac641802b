import { StoreNotOpened, type StoreProblem } from '../../main/store/store-problem.ts'
import type { Store } from '../../main/store/open-store.ts'

/** Why a file was not opened; one that is opened after all ends the test. */
export async function problemOf(opening: () => Promise<Store>): Promise<StoreProblem> {
  try {
    await (await opening()).close()
  } catch (error) {
    if (error instanceof StoreNotOpened) return error.problem
    throw error
  }
  throw new Error('The file was opened')
}
