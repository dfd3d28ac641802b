import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'

type Props = Readonly<{
  /** What is looked at, for those who hear the page. */
  label?: string
  title: string
  /** The way back to what is there. */
  endLabel: string
  onEnd: () => void
  children: ReactNode
}>

/** Says, as long as one looks at something else than the present, what it is, and the way out. */
export function AsideBanner({ label, title, endLabel, onEnd, children }: Props) {
  return (
    <Box
      {...(label === undefined ? {} : { role: 'region', 'aria-label': label })}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 4,
        py: 1,
        minHeight: 40,
        bgcolor:
          'color-mix(in srgb, var(--mui-palette-warning-main) 14%, var(--mui-palette-background-paper))',
        borderBottom: '1px solid',
        borderColor: 'warning.main',
      }}
    >
      <Box role="status" sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600, mr: 4 }}>
          {title}
        </Box>
        {children}
      </Box>
      <Button size="small" onClick={onEnd} sx={{ whiteSpace: 'nowrap', flex: 'none' }}>
        {endLabel}
      </Button>
    </Box>
  )
}
