import type { Id } from '#shared/kernel/id.ts'

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
export type HouseFont = (typeof houseFonts)[number]

/** How what leaves the program looks. */
export type HouseLook = Readonly<{
  /** As `#rrggbb`: headings, lines and the head of tables. */
  primaryColor: string
  /** As `#rrggbb`: what stands out beside it. */
  accentColor: string
  font: HouseFont
  /** A picture as a data address of PNG or SVG; empty where there is none. */
  logo: string
  /** What stands at the foot of every page; empty for nothing. */
  footer: string
  /** Who may read it, at the head of every page; empty for nothing. */
  confidentiality: string
  /** How files are called, with `{account}`, `{kind}` and `{day}`; empty for the program's own names. */
  fileName: string
}>

/** The house style of a workspace: at most one. */
export type HouseStyle = HouseLook & Readonly<{ id: Id<'house-style'>; version: number }>

/** How it looks while nobody has said otherwise. */
export const usualLook: HouseLook = {
  primaryColor: '#1f5fa8',
  accentColor: '#9a6700',
  font: 'Arial',
  logo: '',
  footer: '',
  confidentiality: '',
  fileName: '',
}
