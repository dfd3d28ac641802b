import { folded } from './folded.ts'

/** Whether the cell of a parent or manager says in a word that there is nobody above. */
export function topMarkerTest(markers: readonly string[]): (cell: string) => boolean {
  const words = new Set(markers.map(folded))
  return (cell) => words.has(folded(cell))
}
