import { styled } from '@mui/material/styles'
import type { KeyboardEvent } from 'react'
import { usePlanWords } from './plan-words.ts'

export type Way = 'up' | 'down'

type Props = Readonly<{
  title: string
  canMoveUp: boolean
  canMoveDown: boolean
  onMove: (way: Way) => void
  onRemove: () => void
}>

/** What can be done with a line of the plan beside editing it. Plain elements: a plan has hundreds of them. */
export function ItemButtons({ title, canMoveUp, canMoveDown, onMove, onRemove }: Props) {
  const say = usePlanWords()
  const name = title === '' ? say('unnamed') : title
  return (
    <Group className="item-buttons">
      <Tool
        type="button"
        aria-label={say('up', { title: name })}
        disabled={!canMoveUp}
        onClick={() => onMove('up')}
      >
        <Glyph path="M4 10l4-4 4 4" />
      </Tool>
      <Tool
        type="button"
        aria-label={say('down', { title: name })}
        disabled={!canMoveDown}
        onClick={() => onMove('down')}
      >
        <Glyph path="M4 6l4 4 4-4" />
      </Tool>
      <Tool
        type="button"
        aria-label={say('removeItem', { title: name })}
        onClick={(event) => {
          focusNextLine(event.currentTarget)
          onRemove()
        }}
      >
        <Glyph path="M3.5 5h9M6.5 5V3.5h3V5M5 5l.6 7.5h4.8L11 5" />
      </Tool>
    </Group>
  )
}

/** Alt and an arrow move a line; the answer says whether the keys were those. */
export function wayOf(event: KeyboardEvent): Way | undefined {
  if (!event.altKey) return undefined
  if (event.key === 'ArrowUp') return 'up'
  return event.key === 'ArrowDown' ? 'down' : undefined
}

/** The line that is removed takes the focus with it; the one after it, or the empty last one, is where one goes on. */
function focusNextLine(button: HTMLElement): void {
  const next = button.closest('li')?.nextElementSibling
  next?.querySelector<HTMLElement>('textarea, input')?.focus()
}

function Glyph({ path }: Readonly<{ path: string }>) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor">
      <path d={path} strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

const Group = styled('span')({
  display: 'inline-flex',
  opacity: 0,
  'li:hover > &, div:hover > &': { opacity: 1 },
  'li:focus-within > &, div:focus-within > &': { opacity: 1 },
  '@media print': { display: 'none' },
})

const Tool = styled('button')({
  display: 'inline-grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  padding: 0,
  color: 'var(--mui-palette-text-secondary)',
  background: 'transparent',
  border: 'none',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover:not(:disabled)': {
    color: 'var(--mui-palette-text-primary)',
    background: 'var(--mui-palette-action-hover)',
  },
  '&:disabled': { opacity: 0.3, cursor: 'default' },
})
