import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import type { Choice } from '../../ui/inline-choice.tsx'

type Props = Readonly<{
  label: string
  value: string
  choices: readonly Choice[]
  isReadOnly: boolean
  tabIndex: number
  at: string
  onKeep: (value: string) => void
}>

/** A mark that opens the choices it is one of. Where there is little room the mark stands alone. */
export function MarkMenu({ label, value, choices, isReadOnly, tabIndex, at, onKeep }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const chosen = choices.find((choice) => choice.value === value)
  const keep = (next: string): void => {
    setAnchor(null)
    if (next !== value) onKeep(next)
  }
  return (
    <>
      <ButtonBase
        aria-label={label}
        aria-haspopup={isReadOnly ? undefined : 'menu'}
        aria-disabled={isReadOnly || undefined}
        tabIndex={tabIndex}
        data-at={at}
        onClick={(event) => {
          if (!isReadOnly) setAnchor(event.currentTarget)
        }}
        sx={{
          display: 'flex',
          font: 'inherit',
          justifyContent: 'start',
          gap: 1.5,
          width: '100%',
          height: 28,
          px: 1.5,
          borderRadius: 1,
          border: '1px solid transparent',
          '&:hover': { borderColor: isReadOnly ? 'transparent' : 'divider' },
        }}
      >
        <Box component="span" sx={{ display: 'inline-flex', flex: 'none' }}>
          {chosen?.mark}
        </Box>
        <Box component="span" sx={{ '@container (max-width: 880px)': { display: 'none' } }}>
          {chosen?.label}
        </Box>
      </ButtonBase>
      {anchor ? (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.value}
              role="menuitemradio"
              aria-checked={choice.value === value}
              selected={choice.value === value}
              onClick={() => keep(choice.value)}
            >
              <ListItemIcon sx={{ minWidth: '26px !important' }}>{choice.mark}</ListItemIcon>
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </>
  )
}
