import { useBackupsWords } from './backups-words.ts'

/** How large a file is, in the words of file managers. */
export function useSize(): (bytes: number) => string {
  const say = useBackupsWords()
  return (bytes) =>
    bytes < 1_000_000
      ? say('kilobytes', { size: Math.ceil(bytes / 1_000) })
      : say('megabytes', { size: (bytes / 1_000_000).toFixed(1) })
}
