import CloseIcon from '@mui/icons-material/Close'
import SearchIcon from '@mui/icons-material/Search'
import IconButton from '@mui/material/IconButton'
import InputBase from '@mui/material/InputBase'
import { useEffect, useRef, useState } from 'react'
import { useAccountsWords } from './accounts-words.ts'

const pauseMs = 250

type Props = Readonly<{ text: string; onSearch: (text: string) => void }>

/** Searches as one types, after a short pause; the address holds what is searched for. */
export function SearchField({ text, onSearch }: Props) {
  const say = useAccountsWords()
  const [typed, setTyped] = useState<string>()
  const latest = useRef(onSearch)
  useEffect(() => {
    latest.current = onSearch
  })

  useEffect(() => {
    if (typed === undefined) return undefined
    const timer = setTimeout(() => latest.current(typed.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [typed])

  const searchAtOnce = (words: string): void => {
    setTyped(undefined)
    onSearch(words.trim())
  }

  return (
    <InputBase
      value={typed ?? text}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== undefined) searchAtOnce(typed)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== undefined) searchAtOnce(typed)
        if (event.key === 'Escape') searchAtOnce('')
      }}
      placeholder={say('searchHint')}
      inputProps={{ 'aria-label': say('search'), type: 'search', autoComplete: 'off', maxLength: 200 }}
      startAdornment={<SearchIcon fontSize="small" sx={{ color: 'text.secondary', mr: 1.5 }} />}
      endAdornment={
        <IconButton
          aria-label={say('clearSearch')}
          onClick={() => searchAtOnce('')}
          sx={{ visibility: (typed ?? text) === '' ? 'hidden' : 'visible', p: 0.5 }}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      }
      sx={{
        width: 240,
        height: 30,
        px: 2,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&.Mui-focused': { borderColor: 'primary.main' },
        'input::-webkit-search-cancel-button': { display: 'none' },
      }}
    />
  )
}
