import Box from '@mui/material/Box'
import type { RefObject } from 'react'

/** The band that is drawn around cards: where it is, is said by the hand that draws it. */
export function RubberBand({ ref }: Readonly<{ ref: RefObject<HTMLDivElement | null> }>) {
  return (
    <Box
      ref={ref}
      aria-hidden="true"
      sx={{
        position: 'absolute',
        top: 0,
        left: 0,
        visibility: 'hidden',
        pointerEvents: 'none',
        border: '1px dashed',
        borderColor: 'primary.main',
        bgcolor: 'color-mix(in srgb, var(--mui-palette-primary-main) 8%, transparent)',
      }}
    />
  )
}
