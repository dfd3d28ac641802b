import ClearIcon from '@mui/icons-material/Clear'
import FilterListIcon from '@mui/icons-material/FilterList'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Popover from '@mui/material/Popover'
import { useRef, useState } from 'react'
import { formatCount } from '../../../ui/format.ts'
import type { People } from '../people.ts'
import { FilterForm } from './filter-form.tsx'
import { useLookWords } from './look-words.ts'
import type { Filter } from './use-filter.ts'

type Props = Readonly<{ filter: Filter; people: People }>

/** The filter of map and table: a button that opens what can be asked for, how many are meant, and one that clears it. */
export function FilterMenu({ filter, people }: Props) {
  const say = useLookWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { isOn, meant } = filter
  const counts = { shown: formatCount(meant?.size ?? people.all.length), all: formatCount(people.all.length) }
  const clear = (): void => {
    filter.clear()
    button.current?.focus()
  }
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', flex: 'none' }}>
      <Button
        ref={button}
        variant="outlined"
        color={isOn ? 'primary' : 'inherit'}
        aria-haspopup="dialog"
        aria-label={isOn ? say('filterOn', counts) : say('filter')}
        title={say('filter')}
        onClick={() => setOpen(true)}
        sx={{
          minWidth: 34,
          px: 1.5,
          gap: 1,
          borderColor: isOn ? undefined : 'divider',
          fontWeight: 400,
          whiteSpace: 'nowrap',
        }}
      >
        <FilterListIcon sx={{ fontSize: 16 }} />
        {isOn ? null : (
          <Box component="span" sx={{ '@container (max-width: 1180px)': { display: 'none' } }}>
            {say('filter')}
          </Box>
        )}
        {isOn ? say('filterCount', counts) : null}
      </Button>
      {isOn ? (
        <IconButton
          aria-label={say('filterClear')}
          title={say('filterClearKey')}
          onClick={clear}
          sx={{ p: 0.5 }}
        >
          <ClearIcon sx={{ fontSize: 16 }} />
        </IconButton>
      ) : null}
      <Popover
        open={isOpen}
        anchorEl={button.current}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': say('filterTitle'),
            sx: { width: 372, maxHeight: 'calc(100% - 110px)', border: '1px solid', borderColor: 'divider' },
          },
        }}
      >
        <FilterForm
          filter={filter}
          people={people}
          count={say('filterCount', counts)}
          onClear={filter.clear}
        />
      </Popover>
    </Box>
  )
}
