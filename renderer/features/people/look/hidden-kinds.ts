import {
  informalLineKinds,
  type InformalLine,
  type InformalLineKind,
} from '#shared/domain/relationship/model.ts'

/** The kinds of informal lines that are not shown, as the address has them: `hidden=ally.conflict`. */
export function readHiddenKinds(text: string | null): readonly InformalLineKind[] {
  const words = (text ?? '').split('.')
  return informalLineKinds.filter((kind) => words.includes(kind))
}

export function hiddenKindsText(kinds: readonly InformalLineKind[]): string | null {
  return kinds.length === 0 ? null : informalLineKinds.filter((kind) => kinds.includes(kind)).join('.')
}

/** The lines whose kind is shown; the same list where all are. */
export function shownLines(
  lines: readonly InformalLine[],
  hidden: readonly InformalLineKind[],
): readonly InformalLine[] {
  return hidden.length === 0 ? lines : lines.filter(({ kind }) => !hidden.includes(kind))
}
