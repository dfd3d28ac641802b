import type { SampleTurn } from '../model.ts'
import { rowsOf } from '../outline.ts'
import { attitudeFrom } from '../vocabulary.ts'

/** How long before today the sample begins. */
export const beganDaysAgo = 150

/**
 * How members came to stand where they stand: buying center | contact | attitude at the beginning | attitude so many days ago. The
 * last of a row is what the table of members says.
 */
const table = `
  dairy-filling-line | annegret-heidenreich |  0 | +1 96 | +2 38
  dairy-filling-line | torsten-moller       |  ? |  0 118 | +1 64
  dairy-filling-line | serkan-ozdemir       | +1 | +2 83
  dairy-filling-line | wiebke-grote         | -1 |  0 71 | +1 29
  dairy-filling-line | regina-steinhoff     |  0 | -1 52
  dairy-filling-line | bernd-schulte-rohr   | -2 | -1 17
  dairy-service-frame | detlef-kuhlmann     |  0 | +1 45
  dairy-service-frame | kai-marquardt       | -1 | -2 74
  dairy-service-frame | milena-petrovic     |  ? | +1 22
  group-consolidation | matthias-lorenz     |  0 | -1 59
  group-consolidation | beatriz-sandoval    |  ? | +1 33
`

export const turns: readonly SampleTurn[] = rowsOf(table).map(
  ([centerKey = '', contactKey = '', began = '', ...later]) => ({
    centerKey,
    contactKey,
    began: attitudeFrom(began),
    turns: later.map((cell) => {
      const [attitude = '', daysAgo = ''] = cell.split(' ')
      return { attitude: attitudeFrom(attitude), daysAgo: Number(daysAgo) }
    }),
  }),
)
