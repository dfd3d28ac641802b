import type { Id } from '#shared/kernel/id.ts'
import type { HexColor } from './color.ts'
import { usualPattern } from './file-names.ts'
import type { Logo } from './logo.ts'

/** Fonts that the usual office programs have, or have a font of the same widths for. */
export const houseFonts = [
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Segoe UI',
  'Tahoma',
  'Times New Roman',
  'Verdana',
] as const

/** How what leaves the program looks. */
export type HouseLook = Readonly<{
  /** Headings, lines and the head of tables. */
  primaryColor: HexColor
  /** What stands out beside it. */
  accentColor: HexColor
  /** One of `houseFonts`, or one of the user's own: whoever has it not sees one of the system's. */
  font: string
  /** What stands at the foot of every page; empty for nothing. */
  footer: string
  /** Who may read it, at the head of every page; empty for nothing. */
  confidentiality: string
  logo: Logo | null
}>

/** How what leaves the program looks, and what files are called that are made for many accounts at once. */
export type HouseStyle = HouseLook & Readonly<{ id: Id<'house-style'>; namePattern: string; version: number }>

/** How all of it looks while nobody has said otherwise. */
export const usualLook: HouseLook = {
  primaryColor: '#1f5fa8',
  accentColor: '#9a6700',
  font: 'Arial',
  footer: '',
  confidentiality: '',
  logo: null,
}

export const usualStyle = { ...usualLook, namePattern: usualPattern } as const satisfies Omit<
  HouseStyle,
  'id' | 'version'
>

/** Letters, digits and what stands in names of fonts: nothing that ends a value in a style sheet or in XML. */
export function isFontName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u.test(text)
}
