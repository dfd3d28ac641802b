/** Why a workspace file was not opened, in facts. */
export type StoreProblem =
  | Readonly<{ code: 'store-missing' }>
  | Readonly<{ code: 'store-not-ours'; looksLike: 'empty' | 'other-database' | 'not-a-database' }>
  | Readonly<{ code: 'store-damaged' }>
  | Readonly<{ code: 'store-newer'; fileSchema: number; ownSchema: number }>
  | Readonly<{ code: 'store-locked'; host: string; pid: number; since: string }>
  | Readonly<{ code: 'store-read-only' }>
  | Readonly<{ code: 'store-exists' }>
  | Readonly<{ code: 'store-folder-unusable' }>

/** Thrown while opening, so that the ritual reads straight down. */
export class StoreNotOpened extends Error {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, cause?: unknown) {
    super(problem.code, { cause })
    this.problem = problem
  }
}
