import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import { formatDay, formatList } from '../../../ui/format.ts'
import { useToday } from '../../../ui/use-today.ts'
import { isOverdue, stateMarks } from '../action-look.ts'
import { useActionsWords } from '../actions-words.ts'
import type { Line } from './lines.ts'
import { moved } from './moves.ts'
import { reachOf, xOf, type Reach, type Span } from './scale.ts'
import { namePx, rowPx } from './timeline-look.ts'
import type { DraggedBar } from './use-bar-drag.ts'

type Props = Readonly<{
  line: Line
  top: number
  span: Span
  px: number
  isChosen: boolean
  /** Whether Tab comes to it. */
  isReached: boolean
  isFixed: boolean
  dragged: DraggedBar | undefined
  onChoose: () => void
}>

const indents = { plan: 8, objective: 16, strategy: 28, action: 40 } as const

/** A line: its name on the left, its days on the right. */
export function TimelineRow({ line, top, span, px, ...rest }: Props) {
  const say = useActionsWords()
  const title = (line.of === 'action' ? line.row.action.title : line.title) || say('unnamed')
  return (
    <Box sx={rowLook} style={{ top, height: rowPx }}>
      <Box
        title={title}
        sx={{
          ...nameLook,
          fontWeight: line.of === 'action' ? 400 : 600,
          fontSize: line.of === 'strategy' ? 12 : 13,
        }}
        style={{ width: namePx, paddingLeft: indents[line.of] }}
      >
        {line.of === 'action' ? <span aria-hidden>{stateMarks[line.row.action.state]} </span> : null}
        {title}
      </Box>
      {line.of === 'action' ? (
        <ActionBar line={line} title={title} span={span} px={px} {...rest} />
      ) : line.reach ? (
        <Box
          aria-hidden
          sx={{ ...groupLook, height: line.of === 'strategy' ? 4 : 6 }}
          style={placeOf(line.reach, span, px)}
        />
      ) : null}
    </Box>
  )
}

type BarProps = Omit<Props, 'top' | 'line'> &
  Readonly<{ line: Extract<Line, { of: 'action' }>; title: string }>

function ActionBar({ line, title, span, px, isChosen, isReached, isFixed, dragged, onChoose }: BarProps) {
  const say = useActionsWords()
  const today = useToday()
  const { action, ownerName } = line.row
  const days = (dragged && moved(action, dragged.kind, dragged.days, today)) ?? action
  const reach = reachOf(days)
  const isLate = isOverdue(line.row, today)
  const said = {
    title,
    state: isLate ? say('overdue') : say(`state-${action.state}`),
    owner: ownerName ?? say('noOwner'),
  }
  const bar = !reach
    ? say('noBar', said)
    : reach.isPoint
      ? say('point', { ...said, day: formatDay(reach.to) })
      : say('bar', { ...said, from: formatDay(reach.from), to: formatDay(reach.to) })
  const names = line.needs.map((each) => each || say('unnamed'))
  const label = names.length === 0 ? bar : say('barNeeds', { bar, names: formatList(names) })
  return (
    <Bar
      type="button"
      data-bar={action.id}
      data-movable={!isFixed}
      data-state={isLate ? 'late' : action.state}
      data-point={!reach || reach.isPoint}
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={onChoose}
      style={reach ? placeOf(reach, span, px) : { left: namePx + xOf(span, today, px) + 8 }}
    >
      <span className="text">{reach ? said.owner : say('noDay')}</span>
      {isFixed || !reach || reach.isPoint ? null : <span className="end" data-end="" />}
    </Bar>
  )
}

function placeOf({ from, to, isPoint }: Reach, span: Span, px: number) {
  const left = namePx + xOf(span, from, px)
  return isPoint ? { left } : { left, width: Math.max(px, namePx + xOf(span, to, px) + px - left) }
}

const rowLook = {
  position: 'absolute',
  left: 0,
  right: 0,
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const

const nameLook = {
  position: 'sticky',
  left: 0,
  zIndex: 2,
  height: '100%',
  lineHeight: `${rowPx - 1}px`,
  pr: 2,
  bgcolor: 'background.paper',
  borderRight: '1px solid',
  borderColor: 'divider',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
} as const

const groupLook = {
  position: 'absolute',
  top: rowPx / 2 - 3,
  bgcolor: 'text.secondary',
  borderRadius: 0.5,
  opacity: 0.45,
} as const

const Bar = styled('button')({
  position: 'absolute',
  top: 5,
  height: rowPx - 11,
  boxSizing: 'border-box',
  padding: '0 6px',
  font: 'inherit',
  fontSize: 11,
  lineHeight: `${rowPx - 13}px`,
  textAlign: 'left',
  color: 'var(--mui-palette-text-primary)',
  background: 'var(--mui-palette-primary-light)',
  border: '1px solid var(--mui-palette-primary-main)',
  borderRadius: 4,
  cursor: 'pointer',
  whiteSpace: 'nowrap',
  touchAction: 'none',
  zIndex: 1,
  '&[data-movable="true"]': { cursor: 'grab' },
  '& .text': { display: 'block', overflow: 'hidden', pointerEvents: 'none' },
  '& .end': { position: 'absolute', top: 0, bottom: 0, right: 0, width: 8, cursor: 'ew-resize' },
  '&[data-state="done"]': {
    background: 'transparent',
    borderColor: 'var(--mui-palette-success-main)',
    borderStyle: 'solid',
  },
  '&[data-state="dropped"]': {
    background: 'transparent',
    borderStyle: 'dotted',
    borderColor: 'var(--mui-palette-text-secondary)',
    color: 'var(--mui-palette-text-secondary)',
    textDecoration: 'line-through',
  },
  '&[data-state="late"]': {
    background: 'transparent',
    borderColor: 'var(--mui-palette-error-main)',
    borderWidth: 2,
  },
  '&[data-point="true"]': { borderRadius: 10, borderStyle: 'dashed' },
  '&[aria-pressed="true"]': { outline: '2px solid var(--mui-palette-primary-main)' },
})
