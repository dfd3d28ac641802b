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
  /** What stands at the foot of every page; empty for nothing. */
  footer: string
  /** Who may read it, at the head of every page; empty for nothing. */
  confidentiality: string
}>

/** How all of it looks. */
export const usualLook: HouseLook = {
  primaryColor: '#1f5fa8',
  accentColor: '#9a6700',
  font: 'Arial',
  footer: '',
  confidentiality: '',
}
