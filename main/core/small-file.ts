import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A list in a small file of our own, readable by the user alone. What can't be read counts as not there. */
export function createSmallFile<T>(path: string, isEntry: (value: unknown) => value is T) {
  return {
    read: (): T[] => {
      if (!existsSync(path)) return []
      try {
        const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
        return Array.isArray(value) ? value.filter(isEntry) : []
      } catch (error) {
        if (error instanceof SyntaxError) return []
        throw error
      }
    },

    /** Written aside and renamed: under its name the file is whole. */
    write: (entries: readonly T[]): void => {
      writeFileSync(`${path}.new`, JSON.stringify(entries, null, 2), { mode: 0o600 })
      renameSync(`${path}.new`, path)
    },
  }
}
