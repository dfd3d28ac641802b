import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'

type Props = Readonly<{ title: string; aside?: ReactNode; children: ReactNode }>

/** A part of a section with its own small heading. */
export function PartFrame({ title, aside, children }: Props) {
  return (
    <Frame aria-label={title}>
      <h3>
        {title}
        {aside ? <span>{aside}</span> : null}
      </h3>
      {children}
    </Frame>
  )
}

/** A plain button in a line, to remove what stands in it. */
export function RemoveButton({ label, onRemove }: Readonly<{ label: string; onRemove: () => void }>) {
  return (
    <Tool type="button" className="no-print" aria-label={label} title={label} onClick={onRemove}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor">
        <path d="M4 4l8 8M12 4l-8 8" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
    </Tool>
  )
}

const Frame = styled('section')({
  marginTop: 12,
  fontSize: 13,
  lineHeight: '20px',
  containerType: 'inline-size',
  '& > h3': { display: 'flex', gap: 12, margin: '0 0 6px', fontSize: 13, fontWeight: 600 },
  '& > h3 > span': { fontWeight: 400, color: 'var(--mui-palette-text-secondary)' },
  '& h4': { margin: '0 0 4px', fontSize: 12, fontWeight: 600 },
  '& ul': { listStyle: 'none', margin: 0, padding: 0 },
  '& .quiet': { color: 'var(--mui-palette-text-secondary)', fontSize: 12 },
})

const Tool = styled('button')({
  display: 'inline-grid',
  placeItems: 'center',
  flex: 'none',
  width: 24,
  height: 24,
  padding: 0,
  color: 'var(--mui-palette-text-secondary)',
  background: 'transparent',
  border: 'none',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover, &:focus-visible': {
    color: 'var(--mui-palette-text-primary)',
    background: 'var(--mui-palette-action-hover)',
  },
})
