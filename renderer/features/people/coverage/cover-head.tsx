import type { CoverColumn } from '#shared/domain/network/coverage-matrix.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'
import { formatShare } from '../../../ui/format.ts'
import type { CoverOrder } from './coverage-order.ts'
import { useCoverageWords } from './coverage-words.ts'

type Props = Readonly<{
  columns: readonly CoverColumn[]
  order: CoverOrder
  onOrder: (order: CoverOrder) => void
}>

export const coverHeadPx = 58

/** The heads of the columns: each of us with what they carry, and the sums of a row. A click sorts. */
export function CoverHead({ columns, order, onOrder }: Props) {
  const say = useCoverageWords()
  return (
    <Box
      role="row"
      aria-rowindex={1}
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 3,
        height: coverHeadPx,
        bgcolor: 'background.default',
        borderBottom: '1px solid',
        borderColor: 'divider',
        fontSize: 12,
      }}
    >
      {head('importance', say('contact'), say('importance'), null)}
      {head('coveredBy', say('coveredBy'), say('coveredBy'), null)}
      {head('gap', say('gap'), say('gap'), null)}
      {head('lastTouch', say('lastTouch'), say('lastTouch'), null)}
      {columns.map(({ member, contacts, share, alone }) =>
        head(
          member.id,
          member.name,
          member.name,
          <>
            <Line>{`${say('load', { count: contacts })} · ${formatShare(share)}`}</Line>
            <Line isWarning={alone > 0}>{alone > 0 ? say('aloneShort', { count: alone }) : ''}</Line>
          </>,
          [
            member.role,
            say('load', { count: contacts }),
            say('share', { share: formatShare(share) }),
            ...(alone > 0 ? [say('alone', { count: alone })] : []),
          ]
            .filter(Boolean)
            .join(', '),
        ),
      )}
    </Box>
  )

  function head(key: CoverOrder, label: string, sortLabel: string, below: ReactNode, title?: string) {
    const isOn = order === key
    const isFirst = key === 'importance'
    return (
      <Box
        key={key}
        role="columnheader"
        aria-sort={isOn ? 'ascending' : 'none'}
        title={title}
        sx={isFirst ? { position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.default' } : undefined}
      >
        <ButtonBase
          aria-label={[say('sortBy', { column: sortLabel }), title].filter(Boolean).join(', ')}
          onClick={() => onOrder(key)}
          sx={{
            display: 'block',
            width: '100%',
            height: '100%',
            textAlign: 'left',
            font: 'inherit',
            lineHeight: 1.35,
            px: isFirst ? 4 : 1.5,
            py: 1,
          }}
        >
          <Box sx={{ ...oneLine, fontWeight: 600 }}>{isOn ? `${label} ↓` : label}</Box>
          {below}
        </ButtonBase>
      </Box>
    )
  }
}

function Line({ children, isWarning = false }: Readonly<{ children: ReactNode; isWarning?: boolean }>) {
  return (
    <Box sx={{ ...oneLine, fontWeight: 400, color: isWarning ? 'warning.main' : 'text.secondary' }}>
      {children}
    </Box>
  )
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const
