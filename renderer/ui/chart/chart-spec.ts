/** Values that belong together, one for each category; `null` where there is none. */
export type ChartSeries =
  | Readonly<{ as: 'bar' | 'stacked-bar' | 'line'; name: string; values: readonly (number | null)[] }>
  | Readonly<{
      as: 'waterfall'
      name: string
      /** By how much each step goes up or down, and at a total what has been reached. */
      values: readonly number[]
      /** The places at which a bar stands on zero. */
      totals: readonly number[]
    }>

/** What a chart shows: categories along the bottom, and a value of each series for each. */
export type ChartSpec = Readonly<{
  categories: readonly string[]
  series: readonly ChartSeries[]
  /** Bars lie, with the names of the categories before them and each figure behind: for names that are long, in no order of time. */
  isLying?: boolean
}>

/** How high a chart must be so that each lying bar has its room, in pixels. */
export function lyingHeightPx({ categories, series }: ChartSpec): number {
  return 48 + categories.length * (series.length * 16 + 10)
}

/** What is said of one category: the value of each series that has one. */
export function valuesAt({ series }: ChartSpec, index: number): { name: string; value: number }[] {
  return series.flatMap(({ name, values }) => {
    const value = values[index] ?? null
    return value === null ? [] : [{ name, value }]
  })
}
