/** What a file that is no workspace looks like. */
export type Look = 'empty' | 'other-database' | 'not-a-database' | 'text' | 'archive'
/** Which part of a workspace file is damaged: its first bytes, its end, or pages in between. */
export type Damage = 'header' | 'cut-short' | 'pages'

/** Why a workspace file was not opened, in facts. */
export type StoreProblem =
  | Readonly<{ code: 'store-missing' }>
  | Readonly<{ code: 'store-not-ours'; looksLike: Look }>
  | Readonly<{ code: 'store-damaged'; how: Damage }>
  | Readonly<{ code: 'store-newer'; fileSchema: number; ownSchema: number }>
  | Readonly<{ code: 'store-locked'; host: string; pid: number; since: string }>
  | Readonly<{ code: 'store-read-only' }>
  | Readonly<{ code: 'store-has-two-names'; names: number }>
  | Readonly<{ code: 'store-exists' }>
  | Readonly<{ code: 'store-folder-unusable' }>
  | Readonly<{ code: 'store-needs-room'; neededBytes: number; freeBytes: number }>

/** Thrown while opening, so that the ritual reads straight down. */
export class StoreNotOpened extends Error {
  readonly problem: StoreProblem

  constructor(problem: StoreProblem, cause?: unknown) {
    super(problem.code, { cause })
    this.problem = problem
  }
}

/** The same failure as a reason, where it is one that opening a file can meet. */
export function problemOf(error: unknown): unknown {
  if (error instanceof StoreNotOpened) return error
  const code = codeOf(error)
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new StoreNotOpened({ code: 'store-damaged', how: 'pages' }, error)
  if (code.startsWith('SQLITE_READONLY')) return new StoreNotOpened({ code: 'store-read-only' }, error)
  if (code.startsWith('SQLITE_CANTOPEN')) return new StoreNotOpened({ code: 'store-folder-unusable' }, error)
  return error
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
