import { styled } from '@mui/material/styles'

/** A mark with its word beside it. */
export const Marked = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  whiteSpace: 'nowrap',
})
