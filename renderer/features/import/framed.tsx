import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = Readonly<{
  id: string
  title: string
  aim?: string
  beside?: ReactNode
  headings: readonly string[]
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
      <Box
        sx={{
          maxHeight: 320,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        <Table stickyHeader>
          <TableHead>
            <TableRow>
              {headings.map((heading, index) => (
                <TableCell key={index}>{heading}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>{children}</TableBody>
        </Table>
      </Box>
    </Box>
  )
}
