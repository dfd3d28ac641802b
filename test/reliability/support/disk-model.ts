import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Dice } from './dice.ts'
import type { Event } from './traced.ts'

const sectorBytes = 512

type Change = Readonly<{ at: number; bytes: Buffer }> | Readonly<{ size: number }>
type File = { onDisk: Buffer; waiting: Change[] }
type Entry =
  | Readonly<{ kind: 'put'; name: string; file: File }>
  | Readonly<{ kind: 'drop'; name: string }>
  | Readonly<{ kind: 'move'; from: string; to: string }>

export type Disk = ReturnType<typeof createDisk>

/** How much of what was not yet synced a power cut leaves on the disk. */
export const fates = ['nothing', 'everything', 'some', 'torn', 'cut short', 'the later half'] as const
export type Fate = (typeof fates)[number]

/**
 * One folder on a disk that promises what a disk promises: what was synced is there, and of the rest any part, in any
 * order, by sectors. Names in the folder are synced by a sync of the folder, and go over in their order.
 */
export function createDisk(folder: string, start: string) {
  const first: File = { onDisk: readFileSync(start), waiting: [] }
  const names = new Map<string, File>([[basename(start), first]])
  const onDiskNames = new Map(names)
  const waitingNames: Entry[] = []
  const open = new Map<number, File | 'folder'>()

  const isHere = (path: string): boolean => dirname(path) === folder
  const note = (entry: Entry): void => {
    apply(names, entry)
    waitingNames.push(entry)
  }

  return {
    /** Answers whether the disk is another one now than it was. */
    take(event: Event): boolean {
      switch (event.call) {
        case 'say':
          return false
        case 'close':
          open.delete(event.fd)
          return false
        case 'open': {
          if (event.path === folder) open.set(event.fd, 'folder')
          if (!isHere(event.path)) return false
          const name = basename(event.path)
          const isMade = event.isNew && !names.has(name)
          if (isMade) note({ kind: 'put', name, file: { onDisk: Buffer.alloc(0), waiting: [] } })
          const file = names.get(name)
          if (file) open.set(event.fd, file)
          return isMade
        }
        case 'unlink':
        case 'rename': {
          if (!isHere(event.call === 'unlink' ? event.path : event.from)) return false
          note(
            event.call === 'unlink'
              ? { kind: 'drop', name: basename(event.path) }
              : { kind: 'move', from: basename(event.from), to: basename(event.to) },
          )
          return true
        }
        case 'sync': {
          const synced = open.get(event.fd)
          if (synced === 'folder') for (const entry of waitingNames.splice(0)) apply(onDiskNames, entry)
          else if (synced) synced.onDisk = changed(synced.onDisk, synced.waiting.splice(0))
          return synced !== undefined
        }
        case 'write':
        case 'truncate': {
          const file = open.get(event.fd)
          if (!file || file === 'folder') return false
          file.waiting.push(event.call === 'write' ? event : { size: event.size })
          return true
        }
      }
    },

    /** The files that are there after the power was cut now. */
    afterPowerCut(fate: Fate, dice: Dice): ReadonlyMap<string, Buffer> {
      const left = new Map(onDiskNames)
      const kept =
        fate === 'nothing'
          ? 0
          : fate === 'everything'
            ? waitingNames.length
            : dice.below(waitingNames.length + 1)
      for (const entry of waitingNames.slice(0, kept)) apply(left, entry)
      return new Map(
        [...left].map(([name, file]) => [name, changed(file.onDisk, survivors(file.waiting, fate, dice))]),
      )
    },
  }
}

function apply(names: Map<string, File>, entry: Entry): void {
  if (entry.kind === 'put') names.set(entry.name, entry.file)
  if (entry.kind === 'drop') names.delete(entry.name)
  if (entry.kind === 'move') {
    const file = names.get(entry.from)
    names.delete(entry.from)
    if (file) names.set(entry.to, file)
  }
}

function survivors(waiting: readonly Change[], fate: Fate, dice: Dice): readonly Change[] {
  switch (fate) {
    case 'nothing':
      return []
    case 'everything':
      return waiting
    case 'some':
      return waiting.filter(() => dice.below(2) === 0)
    case 'torn':
      return waiting.flatMap((change) => torn(change, dice))
    case 'cut short': {
      const at = dice.below(waiting.length + 1)
      return waiting.slice(0, at + 1).flatMap((change, index) => (index < at ? [change] : torn(change, dice)))
    }
    case 'the later half':
      return waiting.slice(Math.ceil(waiting.length / 2))
  }
}

/** Each sector of a write by itself; a new length comes whole or not at all. */
function torn(change: Change, dice: Dice): readonly Change[] {
  if ('size' in change) return dice.below(2) === 0 ? [change] : []
  const parts: Change[] = []
  for (let from = 0; from < change.bytes.length;) {
    const at = change.at + from
    const to = Math.min(change.bytes.length, from + sectorBytes - (at % sectorBytes))
    if (dice.below(2) === 0) parts.push({ at, bytes: change.bytes.subarray(from, to) })
    from = to
  }
  return parts
}

/** What a file holds after the changes, one after another: all in one copy, since there may be thousands. */
function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((change) => ('size' in change ? change.size : change.at + change.bytes.length))
  const room = Buffer.alloc(Math.max(bytes.length, ...ends))
  bytes.copy(room)
  let size = bytes.length
  for (const change of changes) {
    if ('size' in change) {
      if (change.size < size) room.fill(0, change.size, size)
      size = change.size
    } else {
      change.bytes.copy(room, change.at)
      size = Math.max(size, change.at + change.bytes.length)
    }
  }
  return room.subarray(0, size)
}
