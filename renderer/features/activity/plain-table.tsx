import { styled } from '@mui/material/styles'

/** The look of the tables of this place. */
export const PlainTable = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  lineHeight: '20px',
  '& th, & td': {
    padding: '6px 8px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: '1px solid var(--mui-palette-divider)',
    overflowWrap: 'anywhere',
  },
  '& th': { fontWeight: 500, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  // A head is a few words of ours: where it does not fit, its column is what gives way.
  '& th[scope="col"]': { overflowWrap: 'normal' },
  '& strong': { fontWeight: 600 },
  '& .whole': { whiteSpace: 'nowrap' },
  '& .quiet': { color: 'var(--mui-palette-text-secondary)' },
  '& .note': { whiteSpace: 'pre-wrap', color: 'var(--mui-palette-text-secondary)', maxWidth: 680 },
  '& .figure': { textAlign: 'right' },
  '& tr[data-sought="true"]': { background: 'var(--mui-palette-primary-light)' },
  '& tbody tr:hover': { background: 'var(--mui-palette-action-hover)' },
  '& tbody tr:focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: -2 },
})
