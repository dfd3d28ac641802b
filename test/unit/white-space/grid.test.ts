import fc from 'fast-check'
import {
  figuresOver,
  gapsWorthMost,
  heatOf,
  placeKey,
  type MetCell,
} from '#shared/domain/white-space/figures.ts'
import { placeBlock, readBlock } from '#shared/domain/white-space/paste-block.ts'
import { sideNodes } from '#shared/domain/white-space/side-tree.ts'
import { describe, expect, test } from 'vitest'

const cell = (row: number, column: number, about: Partial<MetCell> = {}): MetCell => ({
  row,
  column,
  potentialMinor: null,
  spendMinor: null,
  sharePercent: null,
  incumbent: null,
  boughtMinor: 0,
  openMinor: 0,
  wonMinor: 0,
  ...about,
})
const byPlace = (cells: readonly MetCell[], columns: number) =>
  new Map(cells.map((each) => [placeKey(each.row, each.column, columns), each]))

const group = [
  { id: 'group', name: 'Group', parentId: null },
  { id: 'cheese', name: 'Cheese', parentId: 'group' },
  { id: 'milk', name: 'Milk', parentId: 'group' },
]

describe('a side of the grid', () => {
  test('has a group as a whole, then by itself, then what is below it', () => {
    expect(
      sideNodes(group, new Set()).map(({ key, depth, place, members }) => [key, depth, place, members]),
    ).toEqual([
      ['group whole', 0, null, [0, 1, 2]],
      ['group', 1, 0, [0]],
      ['cheese', 1, 1, [1]],
      ['milk', 1, 2, [2]],
    ])
  })

  test('shows a closed group in one', () => {
    expect(sideNodes(group, new Set(['group'])).map(({ key, isOpen }) => [key, isOpen])).toEqual([
      ['group whole', false],
    ])
  })

  test('keeps what has a parent elsewhere at the top', () => {
    expect(sideNodes(group.slice(1), new Set()).map(({ depth }) => depth)).toEqual([0, 0])
  })
})

describe('the figures of several cells', () => {
  const cells = byPlace(
    [
      cell(0, 0, { potentialMinor: 100, boughtMinor: 30, spendMinor: 60 }),
      cell(0, 1, { boughtMinor: 7, openMinor: 4 }),
      cell(1, 1, { potentialMinor: 10, boughtMinor: 25, wonMinor: 2 }),
    ],
    2,
  )

  test('are sums; the gap counts only where a potential is known', () => {
    expect(figuresOver(cells, [0, 1], [0, 1], 2)).toEqual({
      potentialMinor: 110,
      spendMinor: 60,
      boughtMinor: 62,
      openMinor: 4,
      wonMinor: 2,
      gapMinor: 70 - 15,
      coveredMinor: 30,
    })
    expect(figuresOver(cells, [0], [1], 2)).toMatchObject({
      potentialMinor: null,
      gapMinor: null,
      boughtMinor: 7,
    })
  })

  test('are the same whether rows or columns are summed first', () => {
    const amounts = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amounts, fc.integer({ min: -50, max: 900 })), { minLength: 12, maxLength: 12 }),
        (all) => {
          const some = byPlace(
            all.map(([potentialMinor, boughtMinor], at) =>
              cell(Math.floor(at / 4), at % 4, { potentialMinor, boughtMinor }),
            ),
            4,
          )
          const whole = figuresOver(some, [0, 1, 2], [0, 1, 2, 3], 4)
          const rows = [0, 1, 2].map((row) => figuresOver(some, [row], [0, 1, 2, 3], 4).gapMinor ?? 0)
          const columns = [0, 1, 2, 3].map(
            (column) => figuresOver(some, [0, 1, 2], [column], 4).gapMinor ?? 0,
          )
          const sum = (list: readonly number[]) => list.reduce((one, other) => one + other, 0)
          expect(sum(rows)).toBe(whole.gapMinor ?? 0)
          expect(sum(columns)).toBe(whole.gapMinor ?? 0)
        },
      ),
    )
  })

  test('name the gaps worth most first and leave out what is covered', () => {
    expect(gapsWorthMost(cells.values(), 5).map(({ row, column }) => [row, column])).toEqual([[0, 0]])
  })

  test('are as dark as their part of the largest, and marked below zero', () => {
    expect([null, 0, 1, 25, 26, 100, -1].map((amount) => heatOf(amount, 100))).toEqual([0, 0, 1, 1, 2, 4, -1])
  })
})

describe('a block from a spreadsheet', () => {
  test('is rows of cells, with quotes taken away and the last line break left out', () => {
    expect(readBlock('1,200\t\t"a ""b"""\r\n3\t4\t5\r\n')).toEqual([
      ['1,200', '', 'a "b"'],
      ['3', '4', '5'],
    ])
  })

  test('begins at the corner; what would lie outside is counted', () => {
    const { texts, outside } = placeBlock(
      readBlock('1\t2\n3\t4'),
      { top: 1, bottom: 1, left: 2, right: 2 },
      3,
      3,
    )

    expect(texts).toEqual([
      { row: 1, column: 2, text: '1' },
      { row: 2, column: 2, text: '3' },
    ])
    expect(outside).toBe(2)
  })

  test('of one value fills all that is selected', () => {
    const { texts } = placeBlock(readBlock('9\n'), { top: 0, bottom: 1, left: 0, right: 1 }, 3, 3)

    expect(texts.map(({ text }) => text)).toEqual(['9', '9', '9', '9'])
  })
})
