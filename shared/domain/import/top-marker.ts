import { fold } from '#shared/kernel/fold.ts'

/** Whether the cell of a parent or manager says in a word that there is nobody above. */
export function topMarkerTest(markers: readonly string[]): (cell: string) => boolean {
  const folded = new Set(markers.map(fold))
  return (cell) => folded.has(fold(cell))
}
