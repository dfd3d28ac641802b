/** How a list is sorted. */
export type Sort<F extends string> = Readonly<{ field: F; direction: 'asc' | 'desc' }>

/** Reads how a list is sorted: a field, with a minus before it from the last to the first. What can't be meant is `usual`. */
export function readSort<F extends string>(
  text: string | null,
  fields: readonly F[],
  usual: Sort<F>,
): Sort<F> {
  const field = fields.find((each) => each === text?.replace(/^-/, ''))
  return field ? { field, direction: text?.startsWith('-') ? 'desc' : 'asc' } : usual
}

/** How the same is said in the address. */
export function sortText({ field, direction }: Sort<string>): string {
  return direction === 'desc' ? `-${field}` : field
}

/** A page from 0, where the address counts from 1. */
export function readPage(text: string | null): number {
  return Math.min(100_000, Math.max(0, Math.floor(Number(text ?? 1) || 1) - 1))
}
