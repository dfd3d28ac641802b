import { fold } from '#shared/kernel/fold.ts'

/** Words in plain small letters, parted by the given sign: `Łukasik, Stanisław` with `-` is `lukasik-stanislaw`. */
export function plainLetters(text: string, parting: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(parting)
}
