import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'

type Props = Readonly<{
  label: string
  /** What goes with it, and whether it comes back. */
  why: string
  onRemove: () => void
}>

/** Removes what one looks at, at the end of all that is said of it. */
export function RemovePart({ label, why, onRemove }: Props) {
  return (
    <Box>
      <Button color="error" onClick={onRemove} sx={{ px: 0 }}>
        {label}
      </Button>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
        {why}
      </Typography>
    </Box>
  )
}
