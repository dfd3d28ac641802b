/** How much text a section holds, with and without its form, in characters. */
export const plainAtMost = 400_000
export const richAtMost = 2_000_000
/** How far lists and tables may stand within each other, and of how many parts a text may be. */
export const deepestAtMost = 24
export const partsAtMost = 60_000
export const labelAtMost = 401
