/**
 * How an attitude is drawn everywhere: one diverging scale from orange to blue, safe for color-blind eyes, and a shape that
 * says the same in gray. Colors are for light and dark surfaces.
 */
export const attitudeMarks = {
  '-2': { shape: 'down', isFilled: true, light: '#b3450b', dark: '#f08a4b' },
  '-1': { shape: 'down', isFilled: false, light: '#d9893c', dark: '#f2b37a' },
  '0': { shape: 'circle', isFilled: true, light: '#8a919c', dark: '#9aa3b0' },
  '1': { shape: 'up', isFilled: false, light: '#3f86c6', dark: '#7db8ea' },
  '2': { shape: 'up', isFilled: true, light: '#12558f', dark: '#4ea0e8' },
  unknown: { shape: 'question', isFilled: false, light: '#6b7280', dark: '#a3abb8' },
} as const

export type AttitudeKey = keyof typeof attitudeMarks

/** The key of an attitude's mark; unknown is `null`. */
export function attitudeKey(attitude: number | null): AttitudeKey {
  return attitude === null ? 'unknown' : (String(attitude) as AttitudeKey)
}

/** How many thirds of the ring an influence fills; none where it is not judged. */
export function ringThirds(influence: 'low' | 'medium' | 'high' | null): 0 | 1 | 2 | 3 {
  return influence === null ? 0 : influence === 'low' ? 1 : influence === 'medium' ? 2 : 3
}
