import type { CoverColumn, CoverRow } from '#shared/domain/network/coverage-matrix.ts'
import { isPlaceholder } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import BlockIcon from '@mui/icons-material/Block'
import NorthIcon from '@mui/icons-material/North'
import LooksOneIcon from '@mui/icons-material/LooksOneOutlined'
import Box from '@mui/material/Box'
import { memo } from 'react'
import { AttitudeMark } from '../../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../../ui/influence-ring.tsx'
import { columnsBeforeTeam } from './coverage-order.ts'
import { useCoverageWords } from './coverage-words.ts'
import { Rungs } from './rungs.tsx'
import { sayAgo, sayCell, sayGap, sayGapWhy } from './say-cover.ts'

export const coverRowPx = 34

type Props = Readonly<{
  row: CoverRow
  columns: readonly CoverColumn[]
  index: number
  today: CalendarDay
  isSelected: boolean
  /** The column whose cell Tab reaches; none where it is in another row. */
  reached: number | undefined
  onCell: (contactId: string, column: number) => void
  onOpenCell: (contactId: string, column: number) => void
}>

const gapIcons = { uncovered: BlockIcon, 'below-target': NorthIcon, single: LooksOneIcon } as const

/** One contact: what each of us has with them, how many cover them, when anybody last met them, and what is missing. */
export const CoverRowView = memo(function CoverRowView(props: Props) {
  const { row, columns, index, today, isSelected, reached, onCell, onOpenCell } = props
  const say = useCoverageWords()
  const { contact, name, ties, coveredBy, lastTouchOn, gap, isKeyPlayer } = row
  const Icon = gap === 'none' ? null : gapIcons[gap]
  const cell = (column: number) => ({
    role: 'gridcell',
    'data-cell': `${contact.id} ${column}`,
    tabIndex: reached === column ? 0 : -1,
    onFocus: () => onCell(contact.id, column),
  })
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      sx={{
        position: 'absolute',
        top: index * coverRowPx,
        height: coverRowPx,
        left: 0,
        right: 0,
        alignItems: 'center',
        borderBottom: '1px solid',
        borderColor: 'divider',
        bgcolor: isSelected ? 'primary.light' : 'background.paper',
        '& [role=gridcell]': { height: '100%', display: 'flex', alignItems: 'center', px: 1.5, minWidth: 0 },
        '& [role=gridcell]:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box
        {...cell(0)}
        onClick={() => onOpenCell(contact.id, 0)}
        title={[name, contact.title].filter(Boolean).join(', ')}
        aria-label={[name, contact.title, isKeyPlayer ? say('keyPlayer') : ''].filter(Boolean).join(', ')}
        sx={{
          position: 'sticky',
          left: 0,
          zIndex: 1,
          bgcolor: 'inherit',
          '& svg': { flex: 'none' },
          gap: 1.5,
          pl: '16px !important',
          borderRight: '1px solid',
          borderColor: 'divider',
        }}
      >
        <AttitudeMark attitude={contact.attitude} sizePx={13} />
        <InfluenceRing influence={contact.influence} sizePx={13} />
        <Box
          component="span"
          sx={{ ...oneLine, fontWeight: 600, fontStyle: isPlaceholder(contact) ? 'italic' : undefined }}
        >
          {name}
        </Box>
      </Box>
      <Box {...cell(1)} sx={{ justifyContent: 'end' }}>
        {coveredBy}
      </Box>
      <Box
        {...cell(2)}
        title={sayGapWhy(say, row)}
        sx={{ gap: 1, color: gap === 'none' ? undefined : 'warning.main' }}
      >
        {Icon ? <Icon sx={{ fontSize: 14 }} /> : null}
        <Box component="span" sx={oneLine}>
          {sayGap(say, row)}
        </Box>
      </Box>
      <Box {...cell(3)} sx={{ color: 'text.secondary' }}>
        {lastTouchOn === null ? '–' : sayAgo(say, lastTouchOn, today)}
      </Box>
      {columns.map(({ member }, at) => {
        const tie = ties.get(member.id)
        return (
          <Box
            key={member.id}
            {...cell(at + columnsBeforeTeam)}
            aria-label={sayCell(say, { contact: name, member: member.name }, tie, today)}
            onDoubleClick={() => onOpenCell(contact.id, at + columnsBeforeTeam)}
            onClick={() => onCell(contact.id, at + columnsBeforeTeam)}
            sx={{
              borderRight: '1px solid',
              borderColor: 'divider',
              cursor: 'default',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            {tie ? <Rungs tie={tie} today={today} /> : null}
          </Box>
        )
      })}
    </Box>
  )
})

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const
