import { appendFileSync, existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Beside a file that was moved, what became of it in words. */
export const reportEnding = '.report.txt'

/**
 * Moves a file of the folder into one below it, with its report beside it, and answers where it lies then, below the folder. What lies
 * there is never overwritten. The report comes first: where the program ends between the two, the file is still where it was, and
 * what is said of it later is added to the same report.
 */
export function shelve(folder: string, name: string, into: string, report: string): string {
  const below = join(folder, into)
  mkdirSync(below, { recursive: true })
  if (!lstatSync(below).isDirectory()) throw new Error(`${into} is no folder`)
  const kept = freeName(below, name)
  appendFileSync(join(below, `${kept}${reportEnding}`), report)
  renameSync(join(folder, name), join(below, kept))
  return `${into}/${kept}`
}

function freeName(below: string, name: string): string {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem} ${number}${ending}`
    if (lstatSync(join(below, free), { throwIfNoEntry: false })) continue
    const report = join(below, `${free}${reportEnding}`)
    if (!existsSync(report) && !lstatSync(report, { throwIfNoEntry: false })) return free
    if (lstatSync(report).isFile()) return free
  }
}
