import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type Props = Readonly<{
  /** How far the parts stand from each other, in steps of the theme. */
  gap?: number
  /** How wide a part may become; as wide as there is room where nothing is said. */
  widthPx?: number
  /** Of before the last question: drawn fainter until the answer is there. */
  isFaded?: boolean
  /** By what its page is known on paper. */
  className?: string
  children: ReactNode
}>

/** A page of parts one below the other, which scrolls by itself. */
export function ScrolledColumn({ gap = 5, widthPx, isFaded = false, className, children }: Props) {
  return (
    <Box
      className={className}
      sx={{
        flex: 1,
        minWidth: 0,
        height: '100%',
        overflow: 'auto',
        px: 6,
        py: 4,
        display: 'grid',
        gap,
        gridTemplateColumns: `minmax(0, ${widthPx === undefined ? '1fr' : `${widthPx}px`})`,
        alignContent: 'start',
        opacity: isFaded ? 0.7 : 1,
      }}
    >
      {children}
    </Box>
  )
}
