/** A color as `#rrggbb`. */
export type HexColor = string

/** What text needs to be read (WCAG 2.2, 1.4.3). */
export const contrastForText = 4.5

export function isHexColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/.test(text)
}

/** How much a color stands out on white, from 1 to 21. Source: WCAG 2.2, relative luminance and contrast ratio. */
export function contrastOnWhite(color: HexColor): number {
  const [red = 0, green = 0, blue = 0] = parts(color).map(linear)
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** The color itself where text in it can be read on white, and white text on it; else the lightest darker one of the same hue. */
export function inkOf(color: HexColor): HexColor {
  for (let share = 100; share > 0; share--) {
    const darker = `#${parts(color)
      .map((part) =>
        Math.floor((part * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
    if (contrastOnWhite(darker) >= contrastForText) return darker
  }
  return '#000000'
}

function parts(color: HexColor): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
