/** Colors and the font of a chart, as they are where it stands. */
export type ChartLook = Readonly<{
  font: string
  text: string
  quiet: string
  line: string
  surface: string
  /** What goes down, or is lost. */
  loss: string
  /** One for each series, as far apart in lightness as in hue: they differ in gray too. */
  series: readonly string[]
}>

/** Reads the tokens of the theme off the page. */
export function lookOf(element: Element): ChartLook {
  const style = getComputedStyle(element)
  const token = (name: string): string => style.getPropertyValue(`--mui-palette-${name}`).trim()
  return {
    font: style.fontFamily,
    text: token('text-primary'),
    quiet: token('text-secondary'),
    line: token('divider'),
    surface: token('background-paper'),
    loss: token('attitude-atm2'),
    series: [
      token('primary-main'),
      token('attitude-atm1'),
      token('success-main'),
      token('attitude-unknown'),
      token('attitude-at2'),
      token('warning-main'),
    ],
  }
}
