import { inkOf } from '#shared/domain/house-style/color.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import type { CSSProperties } from 'react'

/** What is taken where somebody has not the font of the house. */
const fallbacks = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif"

export function fontFamilyOf({ font }: Pick<HouseLook, 'font'>): string {
  return `'${font}', ${fallbacks}`
}

/** What a paper in the look of the house has as its own style: its font, and its colors where it names those of the program. */
export function houseStyleOf(look: HouseLook): CSSProperties {
  const ink = inkOf(look.primaryColor)
  return {
    position: 'relative',
    fontFamily: fontFamilyOf(look),
    '--house-primary': look.primaryColor,
    '--house-accent': look.accentColor,
    '--mui-palette-primary-main': ink,
    '--mui-palette-primary-dark': ink,
  } as CSSProperties
}

/**
 * What stands around every page that is printed: who may read it above, the line of the house and the number of the page below. On the
 * screen the same stands in the margins of the sheet (`HouseMarks`).
 */
export function houseCss(look: HouseLook): string {
  return `
.house-logo { display: block; float: right; height: 9mm; max-width: 46mm; object-fit: contain; object-position: right center; margin: 0 0 1mm 4mm; }
header > .house-rule + * { margin-right: auto; }
.house-mark { position: absolute; font-size: 8pt; line-height: 1.2; color: #55606e; }
.house-rule { position: absolute; left: 0; bottom: -0.6mm; width: 18mm; height: 0.8mm; background: var(--house-accent); }
@media print { .house-mark { display: none; } }
${housePageCss(look)}`
}

/** The same of a paper that has its look from elsewhere. */
export function housePageCss(look: HouseLook): string {
  const small = `font: 8pt ${fontFamilyOf(look)}; color: #55606e;`
  const box = (place: string, content: string): string => `@${place} { content: ${content}; ${small} }`
  return `@page { ${[
    ...(look.confidentiality === '' ? [] : [box('top-right', cssText(look.confidentiality))]),
    ...(look.footer === '' ? [] : [box('bottom-left', cssText(look.footer))]),
    box('bottom-right', "counter(page) ' / ' counter(pages)"),
  ].join(' ')} }`
}

/** A text as a string of CSS that can end neither itself nor the style around it. */
function cssText(text: string): string {
  const safe = text.replaceAll(/["\\<\n\r]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)
  return `"${safe}"`
}
