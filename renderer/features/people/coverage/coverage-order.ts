import type { CoverGap, CoverRow } from '#shared/domain/network/coverage-matrix.ts'
import { rungOf, type TeamMemberId } from '#shared/domain/relationship/model.ts'

/** By what the rows stand: by importance in two groups, by a column of sums, or by what one of us has. */
export type CoverOrder = 'importance' | 'coveredBy' | 'lastTouch' | 'gap' | TeamMemberId

/** The columns of the grid before those of our team: the contact, and the sums of the row. */
export const columnsBeforeTeam = 4

export type CoverLine =
  Readonly<{ kind: 'group'; key: 'keyPlayers' | 'others' }> | Readonly<{ kind: 'row'; row: CoverRow }>

/** The lines of the grid: groups stand only where importance orders. Equal rows stay in the order of importance. */
export function coverLines(rows: readonly CoverRow[], order: CoverOrder): readonly CoverLine[] {
  const lineOf = (row: CoverRow): CoverLine => ({ kind: 'row', row })
  if (order !== 'importance')
    return rows.toSorted((one, other) => rank(one, order) - rank(other, order)).map(lineOf)
  const key = rows.filter(({ isKeyPlayer }) => isKeyPlayer)
  const others = rows.filter(({ isKeyPlayer }) => !isKeyPlayer)
  return [
    ...(key.length === 0 ? [] : [{ kind: 'group', key: 'keyPlayers' } as const, ...key.map(lineOf)]),
    ...(others.length === 0 ? [] : [{ kind: 'group', key: 'others' } as const, ...others.map(lineOf)]),
  ]
}

const gapRanks: Readonly<Record<CoverGap, number>> = { uncovered: 0, 'below-target': 1, single: 2, none: 3 }

/** What needs a look stands first: few of us, long ago, a gap; of one of us the best known first. */
function rank(row: CoverRow, order: Exclude<CoverOrder, 'importance'>): number {
  switch (order) {
    case 'coveredBy':
      return row.coveredBy
    case 'gap':
      return gapRanks[row.gap] * 10 - row.rungsShort
    case 'lastTouch':
      return row.lastTouchOn === null ? 0 : Number(row.lastTouchOn.replaceAll('-', ''))
    default: {
      const tie = row.ties.get(order)
      return tie ? -rungOf(tie.currentLevel) : 0
    }
  }
}
