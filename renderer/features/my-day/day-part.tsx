import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { styled } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { formatCount } from '../../ui/format.ts'

type Props = Readonly<{
  title: string
  why: string
  total: number
  /** Said where there is nothing. */
  nothing: string
  /** The way to all of them. */
  foot?: ReactNode
  children: ReactNode
}>

/** One kind of thing to do: how many there are, and the first of them. */
export function DayPart({ title, why, total, nothing, foot, children }: Props) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} sx={{ minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          gap: 2,
          borderBottom: '1px solid',
          borderColor: 'divider',
          pb: 1,
        }}
      >
        <Typography id={id} variant="h2">
          {title} <Count>{formatCount(total)}</Count>
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {why}
        </Typography>
      </Box>
      {total === 0 ? (
        <Box sx={{ color: 'text.secondary', py: 2 }}>{nothing}</Box>
      ) : (
        <>
          <List>{children}</List>
          {foot}
        </>
      )}
    </Box>
  )
}

const Count = styled('span')({ fontWeight: 400, color: 'var(--mui-palette-text-secondary)' })

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& > li': {
    display: 'flex',
    alignItems: 'start',
    columnGap: 12,
    padding: '6px 0',
    borderBottom: '1px solid var(--mui-palette-divider)',
  },
  '& .what': { flex: 1, minWidth: 0 },
  '& .about': {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: 12,
    fontSize: 12,
    color: 'var(--mui-palette-text-secondary)',
  },
  '& .late': { color: 'var(--mui-palette-error-main)', fontWeight: 600 },
})
