import { styled } from '@mui/material/styles'

/** How a text with a form looks, the same while it is written, read and printed. */
export const RichProse = styled('div')({
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& .rich-body': { outline: 'none', whiteSpace: 'pre-wrap', minHeight: '1.6em' },
  '& p': { margin: 0 },
  '& :is(h1, h2, h3, h4, h5)': {
    margin: '10px 0 2px',
    lineHeight: 1.4,
    fontWeight: 600,
    breakAfter: 'avoid',
  },
  '& h3:not([aria-level]), & h1': { fontSize: 15 },
  '& h4, & h2': { fontSize: 14 },
  '& h5, & h3[aria-level]': { fontSize: 13, color: 'var(--mui-palette-text-secondary)' },
  '& ul, & ol': { margin: '2px 0', paddingLeft: 22 },
  '& .live': { borderRadius: 3, padding: '0 2px', background: 'var(--mui-palette-action-hover)' },
  '& .live-mention': { color: 'var(--mui-palette-primary-main)' },
  '& .live-figure': { fontVariantNumeric: 'tabular-nums', borderBottom: '1px dotted currentColor' },
  '& .live-figure[data-day]:not([data-day=""])::after': {
    content: '"\\2002" attr(data-day)',
    fontSize: '0.8em',
    color: 'var(--mui-palette-text-secondary)',
  },
  '& .ProseMirror-selectednode.live, & .ProseMirror-selectednode .live': {
    outline: '2px solid var(--mui-palette-primary-main)',
  },
  '& a': { color: 'var(--mui-palette-primary-main)', textDecoration: 'underline' },
  '& .tableWrapper, & .rich-table': { overflowX: 'auto', margin: '6px 0' },
  '& table': { borderCollapse: 'collapse', fontSize: 13, lineHeight: 1.45, minWidth: '40%' },
  '& th, & td': {
    position: 'relative',
    border: '1px solid var(--mui-palette-divider)',
    padding: '3px 8px',
    minWidth: 48,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 'inherit',
  },
  '& th': { fontWeight: 600, background: 'var(--mui-palette-action-hover)' },
  '& .selectedCell': { background: 'var(--mui-palette-action-selected)' },
  '& .ProseMirror-hideselection *::selection': { background: 'transparent' },
  '& img.ProseMirror-separator': { display: 'inline !important', border: 'none', width: 0, height: 0 },
  '& .ProseMirror-gapcursor': { position: 'absolute', borderTop: '1px solid currentColor', width: 20 },
  '@media print': {
    '& .live': { background: 'none', padding: 0 },
    '& table': { breakInside: 'auto' },
    '& tr': { breakInside: 'avoid' },
  },
})
