import { crc32, deflateRawSync } from 'node:zlib'

export type ArchivePart = Readonly<{
  name: string
  content: string | Uint8Array
  /** What the directory says of its size, where that is a lie. */
  saidBytes?: number
  /** Where the directory says that it lies, where that is a lie. */
  saidAt?: number
}>

/** A ZIP archive by the book (APPNOTE 4.3), all parts deflated, with the lies that a test wishes. */
export function anArchive(parts: readonly ArchivePart[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, saidBytes, saidAt } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes, { level: 9 })
    const path = Buffer.from(name)
    const facts = Buffer.alloc(16)
    facts.writeUInt32LE(crc32(bytes), 4)
    facts.writeUInt32LE(packed.length, 8)
    facts.writeUInt32LE(saidBytes ?? bytes.length, 12)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    facts.copy(local, 10)
    local.writeUInt16LE(path.length, 26)
    bodies.push(local, path, packed)

    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    entry.writeUInt16LE(8, 10)
    facts.copy(entry, 12)
    entry.writeUInt16LE(path.length, 28)
    entry.writeUInt32LE(saidAt ?? at, 42)
    directory.push(entry, path)
    at += local.length + path.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(parts.length, 65_535), 8)
  end.writeUInt16LE(Math.min(parts.length, 65_535), 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, entries, end])
}
