import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { bytesAtMost } from '../staged-files.ts'
import type { Seen } from './rest.ts'

/** Where files go that were taken in, and those that were not. */
export const doneFolder = 'done'
export const failedFolder = 'failed'

/** What lies in a watched folder: files that may be taken, and what is left alone, with the reason in a sentence. */
export type Listing = Readonly<{
  files: readonly Seen[]
  left: readonly Readonly<{ name: string; why: string }>[]
}>

/** Files that other programs make and rename once they are whole, and that systems leave. */
const passing = /^[.~]|^(thumbs\.db|desktop\.ini)$|\.(part|partial|tmp|temp|crdownload|download|swp)$/i
/** Control characters, and those that turn the reading around: what is shown would not be what is there. */
const hostile = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u

export function listingOf(folder: string): Listing {
  const files: Seen[] = []
  const left: { name: string; why: string }[] = []
  for (const name of readdirSync(folder)) {
    if (name === doneFolder || name === failedFolder || passing.test(name)) continue
    const found = lstatSync(join(folder, name), { throwIfNoEntry: false })
    const why = !found ? undefined : whyLeft(name, found)
    if (!found) continue
    if (why === undefined) files.push({ name, byteLength: found.size, changedAtMs: found.mtimeMs })
    else left.push({ name, why })
  }
  return { files, left }
}

type Found = NonNullable<ReturnType<typeof lstatSync>>

function whyLeft(name: string, found: Found): string | undefined {
  if (found.isSymbolicLink())
    return 'This is a link to somewhere else. Links are not followed; put the file itself here.'
  if (found.isDirectory())
    return 'This is a folder. Only files that lie directly in the watched folder are imported.'
  if (!found.isFile()) return 'This is not a file.'
  if (Number(found.nlink) > 1) return 'This file has a second name elsewhere. Put a copy here.'
  if (hostile.test(name)) return 'The name holds characters that can’t be seen. Give the file a plain name.'
  if (Buffer.byteLength(name) > 200) return 'The name is too long. Give the file a shorter one.'
  if (found.size > bytesAtMost)
    return `The file is larger than ${Math.floor(bytesAtMost / 1_048_576)} MB. Divide it into several.`
  return undefined
}
