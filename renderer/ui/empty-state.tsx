import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = Readonly<{ sentence: string; children?: ReactNode }>

/** What a place says that holds nothing yet: one sentence, and the action that fills it. */
export function EmptyState({ sentence, children }: Props) {
  return (
    <Box sx={{ display: 'grid', placeItems: 'center', gap: 3, py: 12, px: 6, textAlign: 'center' }}>
      <Typography color="textSecondary" sx={{ maxWidth: 460 }}>
        {sentence}
      </Typography>
      {children ? (
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', justifyContent: 'center' }}>{children}</Box>
      ) : null}
    </Box>
  )
}
