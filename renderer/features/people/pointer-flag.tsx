import Box from '@mui/material/Box'
import type { ReactNode, RefObject } from 'react'

type Props = Readonly<{
  ref: RefObject<HTMLDivElement | null>
  /** What would happen here; nothing while nothing is under way. */
  children: ReactNode
  isRefused?: boolean
}>

/** Words that go along with the pointer: where it is, is said by the hand that moves it. */
export function PointerFlag({ ref, children, isRefused = false }: Props) {
  return (
    <Box
      ref={ref}
      role="status"
      sx={{
        position: 'absolute',
        top: 0,
        left: 0,
        pointerEvents: 'none',
        visibility: children === '' ? 'hidden' : 'visible',
        px: 2,
        py: 1,
        borderRadius: 1,
        fontSize: 12,
        whiteSpace: 'nowrap',
        border: '1px solid',
        borderColor: isRefused ? 'error.main' : 'primary.main',
        color: isRefused ? 'error.main' : 'text.primary',
        bgcolor: 'background.paper',
        boxShadow: 3,
      }}
    >
      {children}
    </Box>
  )
}
