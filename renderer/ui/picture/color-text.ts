/** A color as other programs read it: `#rrggbb`, and beside it how much of it covers, from 0 to 1. */
export type ColorText = Readonly<{ hex: string; alpha: number }>

/**
 * A color as the browser computes it (`rgb(…)`, `rgba(…)` or, of a mixture, `color(srgb …)`); `null` where nothing is painted
 * (`none`, `transparent`) or it is no color of that kind.
 */
export function colorText(computed: string): ColorText | null {
  const mixed = computed.startsWith('color(srgb ')
  if (!mixed && !computed.startsWith('rgb')) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  if (alpha === 0) return null
  const most = mixed ? 1 : 255
  const hex = [red, green, blue].map((part) => twoDigits(Math.min(Math.max(part / most, 0), 1)))
  return { hex: `#${hex.join('')}`, alpha }
}

function twoDigits(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
}
