import { sizes } from '../../theme/theme.ts'

/**
 * How the whole tree looks, said once at its root. The rows are plain elements: a tree of thousands of rows that each bring
 * their own styles would be slow to open.
 */
export const treeLook = {
  listStyle: 'none',
  m: 0,
  p: 0,
  minWidth: 720,
  '& ul': { listStyle: 'none', m: 0, p: 0 },
  '&, & [role=treeitem]': { outline: 'none !important' },
  '& .row': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px 88px 80px 96px 64px',
    alignItems: 'center',
    columnGap: 3,
    height: sizes.tableRowPx,
    px: 4,
    borderBottom: '1px solid',
    borderColor: 'divider',
  },
  '& .row:hover': { bgcolor: 'action.hover' },
  '& .row.target': { bgcolor: 'primary.light' },
  '& [role=treeitem]:focus-visible > .row': {
    outline: '2px solid var(--mui-palette-primary-main)',
    outlineOffset: -2,
  },
  '& .name': { display: 'flex', alignItems: 'center', minWidth: 0, pl: 'calc((var(--level) - 1) * 20px)' },
  '& .name a': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: 600,
    color: 'text.primary',
    textDecoration: 'none',
  },
  '& .name a:hover': { textDecoration: 'underline' },
  '& .quiet': { color: 'text.secondary', whiteSpace: 'nowrap' },
  '& .count': { textAlign: 'right' },
  '& button': {
    display: 'inline-flex',
    p: 0.75,
    border: 0,
    borderRadius: 1,
    font: 'inherit',
    color: 'text.secondary',
    background: 'none',
    cursor: 'pointer',
  },
  '& button:hover': { bgcolor: 'action.selected' },
  '& button svg': { fontSize: 18 },
  '& .twisty': { mr: 1, visibility: 'hidden' },
  '& [aria-expanded] > .row .twisty': { visibility: 'visible' },
  '& [aria-expanded=true] > .row .twisty svg': { transform: 'rotate(90deg)' },
  '& .more': { ml: 7, color: 'primary.main' },
  '& .actions': { display: 'flex', justifyContent: 'end', opacity: 0 },
  '& .row:hover .actions, & .row:focus-within .actions, & [role=treeitem]:focus > .row .actions': {
    opacity: 1,
  },
}
