import type { DeckColor } from './deck-content.ts'

/**
 * Colors of the house are those of the theme, so that whoever changes the theme changes them; the others stand as they are. `brand` is
 * the first color itself, `primary` and `accent` what of both can be read on white.
 */
const named: Readonly<Record<string, string>> = {
  primary: 'accent1',
  accent: 'accent2',
  brand: 'accent3',
  text: '1B2027',
  quiet: '5A6472',
}

/** A color as the format writes it: a name of the theme, or six digits. */
export function colorOf(color: DeckColor): string {
  return named[color] ?? color.slice(1).toUpperCase()
}

/** The same as an element of a drawing. */
export function colorElement(color: DeckColor): string {
  const written = colorOf(color)
  return written.startsWith('accent') ? `<a:schemeClr val="${written}"/>` : `<a:srgbClr val="${written}"/>`
}
