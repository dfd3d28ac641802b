import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { ReviewTable, type Heading } from './review-table.tsx'

type Props = Readonly<{
  id: string
  title: string
  aim?: string
  beside?: ReactNode
  headings: readonly Heading[]
  /** Rows of a table. */
  children: ReactNode
}>

/** A table of the review under its heading. */
export function Framed({ id, title, aim, beside, headings, children }: Props) {
  return (
    <Box component="section" aria-labelledby={id}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, mb: 1, flexWrap: 'wrap' }}>
        <Typography id={id} variant="h2">
          {title}
        </Typography>
        {beside}
      </Box>
      {aim === undefined ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {aim}
        </Typography>
      )}
      <ReviewTable headings={headings}>{children}</ReviewTable>
    </Box>
  )
}
