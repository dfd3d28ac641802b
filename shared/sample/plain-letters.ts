import { fold } from '#shared/kernel/fold.ts'

/** Letters that do not come apart into a base letter and a mark. */
const whole: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', æ: 'ae', đ: 'd', ð: 'd', þ: 'th' }

/** Words in plain small letters, parted by the given sign: `Łukasik, Stanisław` with `-` is `lukasik-stanislaw`. */
export function plainLetters(text: string, parting: string): string {
  return fold(text)
    .replace(/[ıłøæđðþ]/g, (letter) => whole[letter] ?? letter)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join(parting)
}
