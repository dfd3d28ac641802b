import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

type Props = Readonly<{ title: string; children: ReactNode }>

/** A titled part of the side panel. */
export function PanelSection({ title, children }: Props) {
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ py: 3, borderTop: '1px solid', borderColor: 'divider' }}
    >
      <Typography id={id} variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}
