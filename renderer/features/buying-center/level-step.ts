/** One, two or three of something; `null` is none of it. */
export type Level = 1 | 2 | 3 | null

/** The level after a key: digits set it, Space and Enter go on to the next and from the last to none. `undefined` for other keys. */
export function levelAfter(key: string, level: Level): Level | undefined {
  switch (key) {
    case '0':
    case 'Delete':
    case 'Backspace':
      return null
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    case ' ':
    case 'Enter':
      return nextLevel(level)
    default:
      return undefined
  }
}

/** The next level up; from the last one to none. */
export function nextLevel(level: Level): Level {
  if (level === null) return 1
  return level === 1 ? 2 : level === 2 ? 3 : null
}
