import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'

/** Above a column; above figures it stands to the right as they do. */
export type Heading = string | Readonly<{ figures: string }>

type Props = Readonly<{
  headings: readonly Heading[]
  /** Rows of a table. */
  children: ReactNode
  /** What is said below them. */
  foot?: ReactNode
}>

/** A table of the review, within a frame that scrolls. */
export function ReviewTable({ headings, children, foot }: Props) {
  return (
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
              <TableCell key={index} align={typeof heading === 'string' ? 'left' : 'right'}>
                {typeof heading === 'string' ? heading : heading.figures}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
      {foot}
    </Box>
  )
}
