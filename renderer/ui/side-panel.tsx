import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { sizes } from '../theme/theme.ts'

type Props = Readonly<{
  title: string
  subtitle?: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
}>

/** Everything about what is selected, beside the place one works in. Escape closes it. */
export function SidePanel({ title, subtitle, closeLabel, onClose, children }: Props) {
  return (
    <Box
      component="aside"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      sx={{
        width: sizes.sidePanelPx,
        flex: 'none',
        minHeight: 0,
        overflow: 'auto',
        borderLeft: '1px solid',
        borderColor: 'divider',
        bgcolor: 'background.paper',
        px: 4,
        py: 3,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 2, mb: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {subtitle ? (
            <Typography variant="caption" color="textSecondary">
              {subtitle}
            </Typography>
          ) : null}
        </Box>
        <IconButton aria-label={closeLabel} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {children}
    </Box>
  )
}
