import { statSync } from 'node:fs'

/**
 * Remembers which file lies at a path, and answers a function that says whether it still does. The file is asked about,
 * never opened. On a system that has no numbers for files every file is in its place.
 */
export function placeOf(path: string): () => boolean {
  const opened = statAt(path)
  return () => {
    const now = statAt(path)
    return now?.ino === opened?.ino && now?.dev === opened?.dev
  }
}

function statAt(path: string) {
  return statSync(path, { bigint: true, throwIfNoEntry: false })
}
