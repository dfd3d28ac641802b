import type { WhiteSpaceGrid } from '#shared/contract/white-space.ts'
import type { Payload } from '#shared/contract/contract.ts'
import { placeKey, type CellsByPlace, type MetCell } from '#shared/domain/white-space/figures.ts'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { cellsOfGrid } from './grid-model.ts'

export type Fill = Payload<'white-space.fill'>['cells'][number]
/** `keptWhile` is the answer that stood when it was kept: the next one holds it. */
type Pending = Readonly<{ cells: readonly Fill[]; keptWhile: WhiteSpaceGrid | undefined }>

/**
 * The cells of the grid with what was just typed: shown at once, and let go when the answer that holds it is there, or when it could not be
 * kept.
 */
export function useFill(grid: WhiteSpaceGrid) {
  const fill = useDo('white-space.fill')
  const [pending, setPending] = useState<readonly Pending[]>([])
  const stored = useMemo(() => cellsOfGrid(grid), [grid])
  const latest = useRef(grid)
  latest.current = grid

  const keep = useCallback(
    async (cells: readonly Fill[]): Promise<boolean> => {
      const entry: Pending = { cells, keptWhile: undefined }
      setPending((all) => [...all.filter((each) => isUnderWay(each, latest.current)), entry])
      const done = await fill({ cells: [...cells] })
      const keptWhile = latest.current
      setPending((all) =>
        done
          ? all.map((each) => (each === entry ? { ...each, keptWhile } : each))
          : all.filter((each) => each !== entry),
      )
      return done !== undefined
    },
    [fill],
  )
  const cells = useMemo(
    () =>
      withPending(
        grid,
        stored,
        pending.filter((each) => isUnderWay(each, grid)),
      ),
    [grid, stored, pending],
  )
  return { cells, keep }
}

function isUnderWay({ keptWhile }: Pending, grid: WhiteSpaceGrid): boolean {
  return keptWhile === undefined || keptWhile === grid
}

function withPending(grid: WhiteSpaceGrid, stored: CellsByPlace, pending: readonly Pending[]): CellsByPlace {
  if (pending.length === 0) return stored
  const rowOf = new Map(grid.accounts.map(({ id }, place) => [id, place]))
  const columnOf = new Map(grid.lines.map(({ id }, place) => [id, place]))
  const cells = new Map(stored)
  for (const { accountId, productLineId, changes } of pending.flatMap((each) => each.cells)) {
    const [row, column] = [rowOf.get(accountId), columnOf.get(productLineId)]
    if (row === undefined || column === undefined) continue
    const key = placeKey(row, column, grid.lines.length)
    const { incumbent, ...figures } = changes
    const named = incumbent === undefined ? {} : { incumbent: placeOfName(grid, incumbent) }
    cells.set(key, { ...(cells.get(key) ?? blank(row, column)), ...(figures as Partial<MetCell>), ...named })
  }
  return cells
}

/** Somebody new has no place before the answer has it. */
function placeOfName(grid: WhiteSpaceGrid, name: string): number | null {
  const place = grid.competitors.findIndex((each) => each.name.toLowerCase() === name.toLowerCase())
  return place < 0 ? null : place
}

function blank(row: number, column: number): MetCell {
  return {
    row,
    column,
    potentialMinor: null,
    spendMinor: null,
    sharePercent: null,
    incumbent: null,
    boughtMinor: 0,
    openMinor: 0,
    wonMinor: 0,
  }
}
