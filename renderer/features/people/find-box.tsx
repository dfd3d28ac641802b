import ClearIcon from '@mui/icons-material/Clear'
import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp'
import SearchIcon from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import InputBase from '@mui/material/InputBase'
import type { KeyboardEvent, RefObject } from 'react'
import { usePeopleWords } from './people-words.ts'
import type { Find } from './use-find.ts'
import type { PeoplePlace } from './use-people-place.ts'

type Props = Readonly<{ ref: RefObject<HTMLInputElement | null>; find: Find; place: PeoplePlace }>

/** Finds people, on the map one after the other, in the table by leaving the others out. Enter selects and goes on. */
export function FindBox({ ref, find, place }: Props) {
  const say = usePeopleWords()
  const isMap = place.view === 'map'
  const walk = (by: 1 | -1): void => {
    const isThere = place.personId === find.currentId
    const id = isThere ? find.go(by) : find.currentId
    if (id) place.select(id, 'as-is')
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && find.query !== '') find.search('')
    else if (event.key === 'Enter' && find.isOn) walk(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }

  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        flex: '0 1 300px',
        minWidth: 130,
        height: 30,
        pl: 2,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        '@container (max-width: 900px)': { flex: '1 1 72px', minWidth: 72 },
        '&:focus-within': { borderColor: 'primary.main' },
      }}
    >
      <SearchIcon sx={{ fontSize: 16, color: 'text.secondary', mr: 1 }} />
      <InputBase
        inputRef={ref}
        fullWidth
        value={find.query}
        placeholder={say('searchPlaceholder')}
        onChange={(event) => find.search(event.target.value)}
        onKeyDown={onKeyDown}
        inputProps={{ 'aria-label': say('search'), type: 'text', autoComplete: 'off', spellCheck: false }}
      />
      <Box
        component="span"
        role="status"
        sx={{ color: 'text.secondary', fontSize: 12, whiteSpace: 'nowrap', px: 1 }}
      >
        {find.isOn ? standing() : ''}
      </Box>
      {find.isOn && isMap ? (
        <>
          <Arrow label={say('previousMatch')} onClick={() => walk(-1)} isDown={false} />
          <Arrow label={say('nextMatch')} onClick={() => walk(1)} isDown />
        </>
      ) : null}
      {find.query === '' ? null : (
        <IconButton aria-label={say('clearSearch')} onClick={() => find.search('')} sx={{ p: 0.5 }}>
          <ClearIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
    </Box>
  )

  function standing(): string {
    if (find.found.length === 0) return say('noMatch')
    if (!isMap) return say('matches', { count: find.found.length })
    return say('matchOf', { at: find.index + 1, count: find.found.length })
  }
}

function Arrow({
  label,
  onClick,
  isDown,
}: Readonly<{ label: string; onClick: () => void; isDown: boolean }>) {
  return (
    <IconButton aria-label={label} onClick={onClick} sx={{ p: 0.5 }}>
      {isDown ? (
        <KeyboardArrowDownIcon sx={{ fontSize: 16 }} />
      ) : (
        <KeyboardArrowUpIcon sx={{ fontSize: 16 }} />
      )}
    </IconButton>
  )
}
