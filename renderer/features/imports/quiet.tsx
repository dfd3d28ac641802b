import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** A line below what it is about. */
export function Quiet({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
      {children}
    </Typography>
  )
}
