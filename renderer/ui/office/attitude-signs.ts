import { attitudeKey, attitudeMarks } from '../../theme/marks.ts'

/** The signs of the program's legend as letters, so that they stay in the box they are about. */
const signs = { up: ['△', '▲'], down: ['▽', '▼'], circle: ['○', '●'], question: ['?', '?'] } as const

/** The letter that stands for an attitude. */
export function attitudeSigns(attitude: number | null): string {
  const { shape, isFilled } = attitudeMarks[attitudeKey(attitude)]
  return signs[shape][isFilled ? 1 : 0]
}
