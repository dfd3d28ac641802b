import type { SampleRating, SampleRatingRound } from './model.ts'
import { rowsOf } from './outline.ts'
import { attitudeFrom, influenceFrom } from './vocabulary.ts'

/**
 * Two team ratings at the dairy: one of the members of the filling line that is closed, with answers that lie apart, and one of the
 * contacts that is still open. A cell is attitude and influence; an empty one says nothing yet.
 */
export const ratingRounds: readonly SampleRatingRound[] = [
  {
    accountKey: 'haldenau-dairy',
    centerKey: 'dairy-filling-line',
    startedDaysAgo: 26,
    endsDaysAgo: 12,
    closedDaysAgo: 11,
    ...answersOf(`
      |                       brandt   | lindner   | krause    | ferrer
      annegret-heidenreich  | +2 high  | +1 high   | +2 high   | +2 medium
      torsten-moller        | +1 high  | +1 high   | +2 high   | +1 high
      serkan-ozdemir        | +2 low   | ? ?       | +2 medium | +2 medium
      wiebke-grote          | +1 medium | 0 medium | +1 medium | -1 high
      gesa-ahrens           | 0 high   | +1 high   | -1 high   | ? high
      regina-steinhoff      | +1 high  | -1 high   | -2 high   | -2 medium
      bernd-schulte-rohr    | -1 low   | ? ?       | 0 medium  | -1 high
      vivien-ratz           | ? low    | ? ?       |           | +1 low
    `),
  },
  {
    accountKey: 'haldenau-dairy',
    centerKey: null,
    startedDaysAgo: 4,
    endsDaysAgo: -10,
    closedDaysAgo: null,
    ...answersOf(`
      |                       brandt    | krause    | nowicki
      annegret-heidenreich  | +1 high   | +2 high   |
      torsten-moller        | +1 high   | +1 medium |
      gesa-ahrens           | 0 high    | -1 high   |
      regina-steinhoff      | -1 high   |           |
      detlef-kuhlmann       | +1 medium |           |
    `),
  },
]

/** A table of answers, one of us a column and one of them a row; whoever has a column is asked. */
function answersOf(table: string): Pick<SampleRatingRound, 'teamMemberKeys' | 'ratings'> {
  const [[, ...teamMemberKeys] = [], ...people] = rowsOf(table)
  const ratings = people.flatMap(([contactKey = '', ...cells]) =>
    cells.flatMap((cell, at): readonly SampleRating[] => {
      if (cell === '') return []
      return [{ contactKey, teamMemberKey: teamMemberKeys[at] ?? '', ...answerFrom(cell) }]
    }),
  )
  return { teamMemberKeys, ratings }
}

function answerFrom(cell: string): Pick<SampleRating, 'attitude' | 'influence'> {
  const [attitude = '', influence = ''] = cell.split(' ')
  return { attitude: attitudeFrom(attitude), influence: influenceFrom(influence) }
}
