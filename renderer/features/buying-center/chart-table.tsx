import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'

type Props = Readonly<{ label: string; heads: readonly string[]; children: ReactNode }>

/** What a chart shows, in rows: for who reads, copies or listens instead of looking. */
export function ChartTable({ label, heads, children }: Props) {
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  )
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 13,
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '6px 8px 6px 6px' },
  '& thead th': {
    fontWeight: 600,
    fontSize: 12,
    boxShadow: 'inset 0 -1px var(--mui-palette-text-secondary)',
  },
  '& tbody th': { fontWeight: 500 },
  '& tbody tr': { borderBottom: '1px solid var(--mui-palette-divider)' },
  '& tbody tr[aria-current="true"]': { background: 'var(--mui-palette-primary-light)' },
})
