/** How a contact stands to us, from opponent (-2) to champion (+2). Unknown is `null`, never 0. */
export const attitudes = [-2, -1, 0, 1, 2] as const
export type Attitude = (typeof attitudes)[number]

/** How much a contact's word counts. Weights 1, 2, 3. */
export const influences = ['low', 'medium', 'high'] as const
export type Influence = (typeof influences)[number]

/** Weight of an influence in support and coverage: low 1, medium 2, high 3. */
export function weightOf(influence: Influence): 1 | 2 | 3 {
  switch (influence) {
    case 'low':
      return 1
    case 'medium':
      return 2
    case 'high':
      return 3
  }
}

/** Supporters and champions. Unknown is not supportive. */
export function isSupportive(attitude: Attitude | null): boolean {
  return attitude !== null && attitude > 0
}

/** Skeptics and opponents. Unknown is not opposed. */
export function isOpposed(attitude: Attitude | null): boolean {
  return attitude !== null && attitude < 0
}
