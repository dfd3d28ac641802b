/** Names that Windows keeps for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(?=$|[. ])/i

const lettersAtMost = 120
/** File systems take 255 bytes: what is left is for an ending and a number. */
const bytesAtMost = 220

/**
 * A name for a file that every system takes and that lies where it was put: what may not stand in one is left out, as are signs that
 * are not seen or turn the rest around.
 */
export function fileNameOf(...parts: readonly string[]): string {
  const name = parts
    .join(' ')
    .normalize('NFC')
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const short = shortened(name).replace(/[. ]+$/, '')
  return short.replace(devices, '$1_') || 'people'
}

function shortened(name: string): string {
  let [short, letters, bytes] = ['', 0, 0]
  for (const letter of name) {
    letters += 1
    bytes += bytesOf(letter.codePointAt(0) ?? 0)
    if (letters > lettersAtMost || bytes > bytesAtMost) break
    short += letter
  }
  return short
}

/** In UTF-8. */
function bytesOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4
}

/** Names that lie beside each other in one folder: one that is taken already gets a number. Letters of either case are the same name. */
export function distinctNames(
  names: readonly Readonly<{ name: string; ending: string }>[],
  taken: Iterable<string>,
): readonly string[] {
  const used = new Set(Array.from(taken, keyOf))
  const lastOf = new Map<string, number>()
  return names.map(({ name, ending }) => {
    const plain = `${name}.${ending}`
    const key = keyOf(plain)
    let distinct = plain
    // Where it was left off: thousands may be called the same.
    for (let number = lastOf.get(key) ?? 1; used.has(keyOf(distinct)); number++) {
      distinct = `${name} (${number + 1}).${ending}`
      lastOf.set(key, number + 1)
    }
    used.add(keyOf(distinct))
    return distinct
  })
}

/** Systems that keep no case or no form of letters take such names for the same. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
