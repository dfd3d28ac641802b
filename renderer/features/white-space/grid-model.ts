import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import {
  figuresOver,
  gapOf,
  placeKey,
  type CellsByPlace,
  type MetCell,
} from '#shared/domain/white-space/figures.ts'
import { sideNodes, type SideNode } from '#shared/domain/white-space/side-tree.ts'
import type { Measure } from './white-space-words.ts'

/** The grid as it is shown: both sides as trees, and the cells by their places. */
export type GridModel = Readonly<{
  grid: WhiteSpaceGrid
  rows: readonly SideNode<AccountId>[]
  columns: readonly SideNode<ProductLineId>[]
  cells: CellsByPlace
  /** The largest gap of a single cell: what the heat map goes by. */
  largestGapMinor: number
}>

/** A figure of the grid: an amount, a share of 1, or words. */
export type Shown =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'amount'; minor: number }>
  | Readonly<{ kind: 'share'; share: number }>
  | Readonly<{ kind: 'words'; words: string }>

export function cellsOfGrid(grid: WhiteSpaceGrid): CellsByPlace {
  return new Map(
    grid.cells.map((tuple) => {
      const [
        row,
        column,
        potentialMinor,
        spendMinor,
        sharePercent,
        incumbent,
        boughtMinor,
        openMinor,
        wonMinor,
      ] = tuple
      const cell: MetCell = {
        row,
        column,
        potentialMinor,
        spendMinor,
        sharePercent,
        incumbent,
        boughtMinor,
        openMinor,
        wonMinor,
      }
      return [placeKey(row, column, grid.lines.length), cell]
    }),
  )
}

/** @param onlyGaps leaves the columns out in which no cell has a gap */
export function gridModel(
  grid: WhiteSpaceGrid,
  cells: CellsByPlace,
  closed: ReadonlySet<string>,
  onlyGaps: boolean,
): GridModel {
  const lines = grid.lines.map(({ id, name, parentLineId }) => ({ id, name, parentId: parentLineId }))
  const withGap = new Set(
    [...cells.values()].filter((cell) => (gapOf(cell) ?? 0) > 0).map(({ column }) => column),
  )
  const columns = sideNodes(lines, closed)
  return {
    grid,
    cells,
    rows: sideNodes(grid.accounts, closed),
    columns: onlyGaps ? columns.filter(({ members }) => members.some((each) => withGap.has(each))) : columns,
    largestGapMinor: [...cells.values()].reduce((largest, cell) => Math.max(largest, gapOf(cell) ?? 0), 0),
  }
}

/** What a cell of the grid shows of a measure. */
export function shownIn(
  { grid, cells }: GridModel,
  row: SideNode<AccountId>,
  column: SideNode<ProductLineId>,
  measure: Measure,
): Shown {
  if (measure === 'share' || measure === 'incumbent') {
    if (row.place === null || column.place === null) return { kind: 'none' }
    const cell = cells.get(placeKey(row.place, column.place, grid.lines.length))
    if (!cell) return { kind: 'none' }
    if (measure === 'share')
      return cell.sharePercent === null ? { kind: 'none' } : { kind: 'share', share: cell.sharePercent / 100 }
    const name = cell.incumbent === null ? undefined : grid.competitors[cell.incumbent]?.name
    return name === undefined ? { kind: 'none' } : { kind: 'words', words: name }
  }
  const figures = figuresOver(cells, row.members, column.members, grid.lines.length)
  switch (measure) {
    case 'gap':
      return amount(figures.gapMinor)
    case 'potential':
      return amount(figures.potentialMinor)
    case 'spend':
      return amount(figures.spendMinor)
    case 'bought':
      return amount(figures.boughtMinor === 0 ? null : figures.boughtMinor)
    case 'open':
      return amount(figures.openMinor === 0 ? null : figures.openMinor)
    case 'won':
      return amount(figures.wonMinor === 0 ? null : figures.wonMinor)
    case 'measured':
      return figures.spendMinor === null || figures.spendMinor === 0
        ? { kind: 'none' }
        : { kind: 'share', share: figures.coveredMinor / figures.spendMinor }
  }
}

function amount(minor: number | null): Shown {
  return minor === null ? { kind: 'none' } : { kind: 'amount', minor }
}
