import SearchIcon from '@mui/icons-material/Search'
import ButtonBase from '@mui/material/ButtonBase'
import { useEffect } from 'react'
import { useSearchWords } from './search-words.ts'

const isMac = /mac/i.test(navigator.userAgent)

/** Stands in the bar, and opens the palette by click or by Ctrl or Cmd and K, from wherever one is. */
export function SearchBox({ onOpen }: Readonly<{ onOpen: () => void }>) {
  const say = useSearchWords()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOpener = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isOpener || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      onOpen()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onOpen])

  const keys = isMac ? '⌘K' : 'Ctrl+K'
  return (
    <ButtonBase
      onClick={onOpen}
      aria-label={say('search')}
      aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
      aria-haspopup="dialog"
      sx={{
        justifyContent: 'start',
        gap: 1.5,
        flex: '0 1 240px',
        minWidth: 124,
        height: 30,
        px: 2,
        mx: 2,
        fontSize: 13,
        color: 'text.secondary',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.default',
        '&:hover': { borderColor: 'text.secondary' },
      }}
    >
      <SearchIcon sx={{ fontSize: 16 }} />
      {say('search')}
      <kbd style={{ font: 'inherit', fontSize: 11, marginLeft: 'auto' }}>{keys}</kbd>
    </ButtonBase>
  )
}
