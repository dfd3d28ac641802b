import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'

/** A page of the settings: its parts one under the other. */
export function SettingsSheet({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <Box sx={{ maxWidth: 1120, px: 6, py: 5, display: 'grid', gap: 7 }}>
      <Typography variant="h1">{title}</Typography>
      {children}
    </Box>
  )
}

export function SettingsPart({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography variant="h2" id={id} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}
