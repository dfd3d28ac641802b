import Box from '@mui/material/Box'
import type { Carried } from './use-carry.ts'

/** The name of what is carried, beside the pointer. */
export function CarryFlag({ carried, name }: Readonly<{ carried: Carried; name: string }>) {
  return (
    <Box aria-hidden sx={flagLook} style={{ left: carried.x + 10, top: carried.y + 8 }}>
      {name}
    </Box>
  )
}

const flagLook = {
  position: 'fixed',
  zIndex: 1400,
  maxWidth: 220,
  px: 2,
  py: 1,
  borderRadius: 1,
  border: '1px solid',
  borderColor: 'primary.main',
  bgcolor: 'background.paper',
  pointerEvents: 'none',
  fontWeight: 600,
} as const
