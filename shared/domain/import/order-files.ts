import type { Recognition } from './recognize.ts'

/** What a file that was given with others holds: something that is imported, order lines, or something else. */
export type FileKind = Recognition['object'] | 'order-lines'

const turns: Readonly<Record<FileKind, number>> = {
  account: 0,
  contact: 1,
  opportunity: 2,
  lead: 3,
  'order-lines': 4,
  unsupported: 5,
}

/** As many files as are given at once. */
export const filesAtOnce = 20

/**
 * In which order several files are imported, so that what a file refers to is there: accounts, then contacts, then
 * opportunities, then leads, then order lines, then what is not known. Of the same kind those that bring ids come before those
 * that are known again by names only, and else the one that was given first.
 * @param kindOf what a file holds; `undefined` where that is not known yet
 * @param hasIds whether the rows of a file bear the ids of where it comes from
 */
export function inOrderOfImport<T>(
  files: readonly T[],
  kindOf: (file: T) => FileKind | undefined,
  hasIds: (file: T) => boolean = () => true,
): readonly T[] {
  const turnOf = (file: T): number => turns[kindOf(file) ?? 'unsupported'] + (hasIds(file) ? 0 : 0.5)
  return files.toSorted((one, other) => turnOf(one) - turnOf(other))
}
