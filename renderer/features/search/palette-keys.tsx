import { styled } from '@mui/material/styles'
import { useSearchWords } from './search-words.ts'

/** What the keys do, for those who look. */
export function PaletteKeys() {
  const say = useSearchWords()
  return (
    <Keys aria-hidden>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {say('toMove')}
      </span>
      <span>
        <kbd>Enter</kbd> {say('toOpen')}
      </span>
      <span>
        <kbd>Esc</kbd> {say('toClose')}
      </span>
    </Keys>
  )
}

const Keys = styled('div')({
  display: 'flex',
  gap: 20,
  flex: 'none',
  padding: '6px 16px',
  fontSize: 12,
  color: 'var(--mui-palette-text-secondary)',
  borderTop: '1px solid var(--mui-palette-divider)',
  '& kbd': {
    font: 'inherit',
    fontSize: 11,
    padding: '0 4px',
    border: '1px solid var(--mui-palette-divider)',
    borderRadius: 4,
  },
})
