import { heatOf } from '#shared/domain/white-space/figures.ts'
import type { SideNode } from '#shared/domain/white-space/side-tree.ts'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import ChevronRightIcon from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import { useEffect, useRef } from 'react'
import { CellEditor } from './cell-editor.tsx'
import { shownIn, type GridModel } from './grid-model.ts'
import { gridText } from './typed-figure.ts'
import type { GridHands } from './use-grid.ts'
import { gridSizes, showCell, useWindow } from './use-window.ts'
import { useWhiteSpaceWords, type Measure } from './white-space-words.ts'

type Props = Readonly<{
  name: string
  model: GridModel
  measure: Measure
  hands: GridHands
  onToggle: (id: string) => void
}>

const { rowPx, columnPx, headRowPx, headColumnPx } = gridSizes
const cellId = (row: number, column: number): string => `white-space-${row}-${column}`

/** The grid: units down, product lines across. Only what is seen is drawn; the keys are those of the grid as a whole. */
export function SpaceGrid({ name, model, measure, hands, onToggle }: Props) {
  const say = useWhiteSpaceWords()
  const box = useRef<HTMLDivElement>(null)
  const { rows, columns, grid } = model
  const seen = useWindow(rows.length, columns.length)
  const { active, range, editing } = hands
  const { row: activeRow, column: activeColumn } = active
  useEffect(() => {
    if (box.current) showCell(box.current, { row: activeRow, column: activeColumn })
  }, [activeRow, activeColumn])
  const isEditing = editing !== undefined
  useEffect(() => {
    if (!isEditing && document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [isEditing])
  const isIn = (row: number, column: number): boolean =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right

  return (
    <Scroller
      ref={(element) => {
        box.current = element
        return seen.measure(element)
      }}
      role="grid"
      tabIndex={0}
      aria-label={say('grid', { name, measure: say(`measure-${measure}`) })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={cellId(active.row, active.column)}
      onScroll={seen.onScroll}
      onKeyDown={hands.onKeyDown}
      onCopy={hands.onCopy}
      onPaste={hands.onPaste}
    >
      <Box
        role="presentation"
        sx={{
          position: 'relative',
          width: headColumnPx + columns.length * columnPx,
          height: headRowPx + rows.length * rowPx,
        }}
      >
        <HeadRow role="row" aria-rowindex={1}>
          <Corner role="columnheader" aria-colindex={1}>
            {say('unit', { currency: grid.currency })}
          </Corner>
          {seen.columns.map((at) => {
            const column = columns[at]
            return column ? (
              <ColumnHead
                key={column.key}
                role="columnheader"
                aria-colindex={at + 2}
                style={{ left: headColumnPx + at * columnPx, fontWeight: column.isGroup ? 600 : 400 }}
              >
                <Name node={column} onToggle={onToggle} />
              </ColumnHead>
            ) : null
          })}
        </HeadRow>
        {seen.rows.map((at) => {
          const row = rows[at]
          return row ? (
            <Row key={row.key} role="row" aria-rowindex={at + 2} style={{ top: headRowPx + at * rowPx }}>
              <RowHead
                role="rowheader"
                aria-colindex={1}
                style={{ paddingLeft: 8 + row.depth * 14, fontWeight: row.isGroup ? 600 : 400 }}
              >
                <Name node={row} onToggle={onToggle} />
              </RowHead>
              {seen.columns.map((across) => {
                const column = columns[across]
                if (!column) return null
                const shown = shownIn(model, row, column, measure)
                const isSum = row.place === null || column.place === null
                const heat =
                  measure === 'gap' && !isSum && shown.kind === 'amount'
                    ? heatOf(shown.minor, model.largestGapMinor)
                    : 0
                const isOver = shown.kind === 'share' && shown.share > 1
                return (
                  <Cell
                    key={column.key}
                    id={cellId(at, across)}
                    role="gridcell"
                    aria-colindex={across + 2}
                    aria-selected={isIn(at, across)}
                    data-heat={heat}
                    data-sum={isSum}
                    data-active={at === active.row && across === active.column}
                    data-over={isOver}
                    style={{ left: headColumnPx + across * columnPx }}
                    onMouseDown={(event) => {
                      if (!hands.commit()) return
                      hands.goTo({ row: at, column: across }, event.shiftKey)
                    }}
                    onDoubleClick={() => hands.begin(gridText(shown, grid.currency))}
                  >
                    {gridText(shown, grid.currency)}
                    {isOver ? ' !' : ''}
                  </Cell>
                )
              })}
            </Row>
          ) : null
        })}
        {editing ? <CellEditor model={model} measure={measure} hands={hands} editing={editing} /> : null}
      </Box>
    </Scroller>
  )
}

function Name({ node, onToggle }: Readonly<{ node: SideNode<string>; onToggle: (id: string) => void }>) {
  const say = useWhiteSpaceWords()
  const { name } = node
  return (
    <>
      {node.isGroup ? (
        <Toggle
          type="button"
          tabIndex={-1}
          aria-label={say(node.isOpen ? 'closeGroup' : 'openGroup', { name })}
          aria-expanded={node.isOpen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onToggle(node.id)}
        >
          {node.isOpen ? (
            <ExpandMoreIcon sx={{ fontSize: 16 }} />
          ) : (
            <ChevronRightIcon sx={{ fontSize: 16 }} />
          )}
        </Toggle>
      ) : null}
      <span title={name}>{node.isSelf ? say('itself', { name }) : name}</span>
    </>
  )
}

const Scroller = styled('div')({
  flex: 1,
  minHeight: 220,
  overflow: 'auto',
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 6,
  background: 'var(--mui-palette-background-paper)',
  '@media print': { overflow: 'visible', border: 'none' },
})
const HeadRow = styled('div')({
  position: 'sticky',
  top: 0,
  zIndex: 2,
  height: headRowPx,
  background: 'var(--mui-palette-background-paper)',
  borderBottom: '1px solid var(--mui-palette-divider)',
})
const headCell = {
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  overflow: 'hidden',
  fontSize: 12,
  lineHeight: '15px',
  background: 'var(--mui-palette-background-paper)',
} as const
const Corner = styled('div')({
  ...headCell,
  position: 'sticky',
  left: 0,
  zIndex: 3,
  width: headColumnPx,
  height: headRowPx - 1,
  padding: '0 8px',
  color: 'var(--mui-palette-text-secondary)',
  borderRight: '1px solid var(--mui-palette-divider)',
})
const ColumnHead = styled('div')({
  ...headCell,
  position: 'absolute',
  top: 0,
  width: columnPx,
  height: headRowPx - 1,
  padding: '0 6px',
  '& span': { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
})
const Row = styled('div')({ position: 'absolute', left: 0, width: '100%', height: rowPx })
const RowHead = styled('div')({
  ...headCell,
  position: 'sticky',
  left: 0,
  zIndex: 1,
  width: headColumnPx,
  height: rowPx,
  fontSize: 13,
  whiteSpace: 'nowrap',
  borderRight: '1px solid var(--mui-palette-divider)',
  '& span': { overflow: 'hidden', textOverflow: 'ellipsis' },
})
const heat = (percent: number): string =>
  `color-mix(in srgb, var(--mui-palette-primary-main) ${percent}%, var(--mui-palette-background-paper))`
const Cell = styled('div')({
  position: 'absolute',
  top: 0,
  boxSizing: 'border-box',
  width: columnPx,
  height: rowPx,
  padding: '0 6px',
  lineHeight: `${rowPx - 1}px`,
  textAlign: 'right',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  border: '1px solid transparent',
  borderBottomColor: 'var(--mui-palette-divider)',
  cursor: 'cell',
  printColorAdjust: 'exact',
  '&[data-sum="true"]': { color: 'var(--mui-palette-text-secondary)', fontWeight: 600 },
  '&[data-heat="1"]': { background: heat(8) },
  '&[data-heat="2"]': { background: heat(18) },
  '&[data-heat="3"]': { background: heat(29) },
  '&[data-heat="4"]': { background: heat(40) },
  '&[data-heat="-1"]': { color: 'var(--mui-palette-error-main)' },
  '&[data-over="true"]': { color: 'var(--mui-palette-error-main)', fontWeight: 600 },
  '&[aria-selected="true"]': { boxShadow: 'inset 0 0 0 100px rgb(31 95 168 / 0.1)' },
  '&[data-active="true"]': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: -2 },
})
const Toggle = styled('button')({
  display: 'inline-flex',
  flex: 'none',
  padding: 0,
  marginRight: 2,
  color: 'inherit',
  background: 'transparent',
  border: 'none',
  cursor: 'pointer',
})
