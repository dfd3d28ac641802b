import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = Readonly<{ title: string; children: ReactNode }>

export function Section({ title, children }: Props) {
  return (
    <Box component="section" aria-label={title} sx={{ mt: 4 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

/** A field with its label before it, as the inline fields have it. */
export function Labeled({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr', alignItems: 'center', minHeight: 32 }}>
      <Box component="span" sx={{ color: 'text.secondary', pr: 2 }}>
        {label}
      </Box>
      <Box>{children}</Box>
    </Box>
  )
}
