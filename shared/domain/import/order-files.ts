import type { Recognition } from './recognize.ts'

const turns: Readonly<Record<Recognition['object'], number>> = {
  account: 0,
  contact: 1,
  opportunity: 2,
  unsupported: 3,
}

/**
 * In which order several files are imported, so that what a file refers to is there: accounts, then contacts, then
 * opportunities, then what is not
 * known. Of the same kind the one that was given first comes first.
 * @param objectOf what a file holds; `undefined` where that is not known yet
 */
export function inOrderOfImport<T>(
  files: readonly T[],
  objectOf: (file: T) => Recognition['object'] | undefined,
): readonly T[] {
  return files.toSorted((a, b) => turns[objectOf(a) ?? 'unsupported'] - turns[objectOf(b) ?? 'unsupported'])
}
