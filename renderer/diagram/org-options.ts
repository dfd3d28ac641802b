/** How a hierarchy is laid out. Distances in pixels. */
export type OrgOptions = Readonly<{
  /** Between cards beside each other. */
  siblingGapPx: number
  /** Between a manager and the reports; the lines run in it. */
  levelGapPx: number
  /** Between cards of a stack. */
  stackGapPx: number
  /** From how many reports without own reports these are stacked below their manager. */
  stackFrom: number
  /** From how many on a stack has two columns. */
  twoColumnsFrom: number
  /** Rows of a stack; more people make more stacks. */
  rowsAtMost: number
  /** Reports whose parts are wider than this together are broken into rows. */
  rowLimitPx: number
  /** Width of a field of unconnected people as a multiple of its height. */
  fieldShape: number
}>

export const orgOptions: OrgOptions = {
  siblingGapPx: 14,
  levelGapPx: 32,
  stackGapPx: 8,
  stackFrom: 2,
  twoColumnsFrom: 6,
  rowsAtMost: 8,
  rowLimitPx: Infinity,
  fieldShape: 1.7,
}
