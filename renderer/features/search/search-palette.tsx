import type { FoundRow } from '#shared/contract/search.ts'
import SearchIcon from '@mui/icons-material/Search'
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { NotAnswered } from '../../ui/not-answered.tsx'
import type { OpenedThing } from './opened-things.ts'
import { PaletteKeys } from './palette-keys.tsx'
import { listedIn, type Option } from './palette-list.ts'
import { PaletteOptions } from './palette-options.tsx'
import type { SearchCommand } from './search-command.ts'
import { useSearchWords } from './search-words.ts'
import { useActive } from './use-active.ts'
import { useFound } from './use-found.ts'

type Props = Readonly<{
  opened: readonly OpenedThing[]
  commands: readonly SearchCommand[]
  canOpen: (row: FoundRow) => boolean
  onOpen: (row: FoundRow) => void
  onClose: () => void
}>

/** One box over everything in the workspace and everything the program does. */
export function SearchPalette({ opened, commands, canOpen, onOpen, onClose }: Props) {
  const say = useSearchWords()
  const listId = useId()
  const [text, setText] = useState('')
  const wanted = useRef<string>(undefined)
  const answer = useFound(text, opened)
  const groups = listedIn(answer.value, commands, text)
  const options = groups.flatMap((group) => group.options)
  const active = useActive(options, text)

  const isOpenable = (option: Option): boolean => option.is === 'command' || canOpen(option.row)
  function choose(option: Option | undefined): void {
    if (!option || !isOpenable(option)) return
    onClose()
    if (option.is === 'command') option.command.run()
    else onOpen(option.row)
  }

  /** Enter may come faster than the answer to what was typed: it means the first of that answer. */
  useEffect(() => {
    if (wanted.current !== text || answer.isAsking) return
    wanted.current = undefined
    choose(active.option)
  })

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) active.goTo(within(active.index, step, options.length))
    else if (event.key !== 'Enter') return
    else if (answer.isAsking) wanted.current = text
    else choose(active.option)
    event.preventDefault()
  }

  const shown = text.trim()
  return (
    <Dialog
      open
      onClose={onClose}
      aria-label={say('search')}
      slotProps={{
        paper: { sx: { width: 680, maxWidth: 'calc(100vw - 48px)', m: 0, maxHeight: 'min(640px, 84vh)' } },
        container: { sx: { alignItems: 'flex-start', pt: '8vh' } },
        transition: { timeout: 0 },
      }}
    >
      <InputBase
        autoFocus
        fullWidth
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
        placeholder={say('placeholder')}
        startAdornment={<SearchIcon fontSize="small" sx={{ mr: 2, color: 'text.secondary' }} />}
        inputProps={{
          role: 'combobox',
          'aria-label': say('search'),
          'aria-expanded': options.length > 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': active.option ? `${listId}-${active.index}` : undefined,
          autoComplete: 'off',
          spellCheck: false,
        }}
        sx={{ px: 4, py: 2, fontSize: 15, flex: 'none', borderBottom: '1px solid', borderColor: 'divider' }}
      />
      <Box
        sx={{ overflow: 'auto', minHeight: 0, py: 1 }}
        id={listId}
        role="listbox"
        aria-label={say('results')}
      >
        <PaletteOptions
          idOf={(index) => `${listId}-${index}`}
          groups={groups}
          activeIndex={active.index}
          isOpenable={isOpenable}
          onPoint={active.goTo}
          onChoose={choose}
        />
      </Box>
      {answer.failure ? (
        <Box sx={{ px: 4, pb: 3 }}>
          <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
        </Box>
      ) : null}
      <Box role="status" sx={{ px: 4, color: 'text.secondary' }}>
        {answer.isAsking || answer.failure ? null : options.length === 0 ? (
          <Box sx={{ pb: 3, overflowWrap: 'anywhere' }}>
            {shown === '' ? say('nothingYet') : say('nothing', { text: `“${shown.slice(0, 80)}”` })}
          </Box>
        ) : (
          <Box component="span" sx={visuallyHidden}>
            {say('count', { count: options.length })}
          </Box>
        )}
        {answer.isIncomplete ? <Box sx={{ pb: 2, fontSize: 12 }}>{say('building')}</Box> : null}
      </Box>
      <PaletteKeys />
    </Dialog>
  )
}

/** One step goes around the ends; a page stops there. */
function within(index: number, step: number, count: number): number {
  return Math.abs(step) === 1 ? index + step : Math.max(0, Math.min(count - 1, index + step))
}

const visuallyHidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const
