/** The head of a chart that is a table: a mark with its word, over a strong line. */
export const chartHeadLook = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minWidth: 0,
  px: 1,
  py: 1,
  fontSize: 12,
  fontWeight: 600,
  borderBottom: '1px solid',
  borderColor: 'text.secondary',
} as const
