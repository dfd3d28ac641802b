import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'

/** A part of what is on the wall, with its title. */
export function Part({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <Box component="section" aria-label={title} sx={{ mb: 6, maxWidth: 1180 }}>
      <Box component="h2" sx={{ m: 0, mb: 1.5, fontSize: 15, fontWeight: 600, color: 'primary.main' }}>
        {title}
      </Box>
      {children}
    </Box>
  )
}

export function List({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Box component="ul" sx={{ m: 0, pl: '1.3em' }}>
      {children}
    </Box>
  )
}

export function Quiet({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.85em' }}>
      {children}
    </Box>
  )
}

/** A table that can be read from the last row of seats. */
export const RoomTable = styled('table')({
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: 19,
  lineHeight: 1.35,
  '& th, & td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '7px 18px 7px 0',
    borderBottom: '1px solid var(--mui-palette-divider)',
  },
  '& thead th': { fontSize: 15, fontWeight: 500, color: 'var(--mui-palette-text-secondary)' },
  '& tbody th': { fontWeight: 400 },
  '& .total th, & .total td, & tfoot th, & tfoot td': { fontWeight: 600 },
  '& tfoot th, & tfoot td': { borderBottom: 0 },
  '& .figure': { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  '& .whole': { whiteSpace: 'nowrap' },
  '& .late': { color: 'var(--mui-palette-error-main)' },
})
