import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'

type Props = Readonly<{
  label: string
  choices: readonly Readonly<{ value: string; label: string; note: string }>[]
  onChoose: (value: string) => void
}>

/** Adds one of several by choosing it. */
export function AddMenu({ label, choices, onChoose }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  return (
    <>
      <Button
        startIcon={<AddIcon sx={{ fontSize: '14px !important' }} />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ ml: -1, px: 1.5 }}
      >
        {label}
      </Button>
      <Menu
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ paper: { sx: { maxHeight: 320 } } }}
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            onClick={() => {
              setAnchor(undefined)
              onChoose(choice.value)
            }}
          >
            {choice.label}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
              {choice.note}
            </Box>
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
