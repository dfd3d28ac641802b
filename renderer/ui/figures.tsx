import { styled } from '@mui/material/styles'

/** A compact table whose figures stand under each other. */
export const Figures = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  lineHeight: '20px',
  '& th, & td': {
    padding: '5px 8px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: '1px solid var(--mui-palette-divider)',
  },
  '& thead th': { fontWeight: 500, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& tbody th': { fontWeight: 400 },
  '& tfoot th, & tfoot td': { fontWeight: 600, borderBottom: 0 },
  '& .whole': { whiteSpace: 'nowrap' },
  '& .name': { minWidth: 170 },
  '& .step': { minWidth: 140 },
  // The panel says the probability too: a narrow window has the room for what is next.
  '@media (max-width: 1100px)': {
    '& th, & td': { padding: '5px 6px' },
    '& .name': { minWidth: 120 },
    '& .probability': { display: 'none' },
  },
  '&.even': { tableLayout: 'fixed' },
  '& .figure': { textAlign: 'right', whiteSpace: 'nowrap' },
  '& tbody tr:hover': { background: 'var(--mui-palette-action-hover)' },
  '& tr[data-chosen="true"]': { background: 'var(--mui-palette-primary-light)' },
})
