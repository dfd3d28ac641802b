/** The measures of the timeline, in pixels: a line, its head, and the names beside it. */
export const rowPx = 30
export const headPx = 46
export const namePx = 280
