import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isText } from './looks-like-text.ts'
import type { Damage, Look } from './store-problem.ts'

type Diagnosis =
  Readonly<{ code: 'store-not-ours'; looksLike: Look }> | Readonly<{ code: 'store-damaged'; how: Damage }>

const magic = 'SQLite format 3\0'
const usualPageSize = 4096
const pagesAsked = 64

/**
 * What a file is that SQLite refuses to read as a database: a workspace whose first bytes are damaged still has pages of
 * ours further on; anything else has none. SQLite refused the file, so that no connection of this process holds it.
 */
export function diagnose(path: string): Diagnosis {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, pagesAsked * usualPageSize))
    readSync(file, bytes, 0, bytes.length, 0)
    if (bytes.toString('latin1', 0, 2) === 'PK') return { code: 'store-not-ours', looksLike: 'archive' }
    if (hasOurPages(bytes)) return { code: 'store-damaged', how: 'header' }
    if (bytes.toString('latin1', 0, 16) !== magic && isText(bytes))
      return { code: 'store-not-ours', looksLike: 'text' }
    return { code: 'store-not-ours', looksLike: 'not-a-database' }
  } finally {
    closeSync(file)
  }
}

/** Where a workspace is damaged that SQLite knows as a database: its header says how long it must be. */
export function damageOf(path: string): Extract<Diagnosis, { code: 'store-damaged' }> {
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(100)
    readSync(file, header, 0, header.length, 0)
    const length =
      header.readUInt32BE(28) * (header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16))
    return { code: 'store-damaged', how: fstatSync(file).size < length ? 'cut-short' : 'pages' }
  } finally {
    closeSync(file)
  }
}

/** Whether half of the pages behind the first begin as pages of tables and indexes do. */
function hasOurPages(bytes: Buffer): boolean {
  const pages = Math.floor(bytes.length / usualPageSize) - 1
  let good = 0
  for (let page = 1; page <= pages; page++) if (isTreePage(bytes, page * usualPageSize)) good++
  return pages >= 2 && good * 2 >= pages
}

function isTreePage(bytes: Buffer, at: number): boolean {
  if (![2, 5, 10, 13].includes(bytes.readUInt8(at))) return false
  const cells = bytes.readUInt16BE(at + 3)
  const content = bytes.readUInt16BE(at + 5)
  return content <= usualPageSize && content >= 8 + 2 * cells
}
