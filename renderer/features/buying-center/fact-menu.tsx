import ArrowIcon from '@mui/icons-material/ArrowDropDown'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'

/** One thing to choose or to do. */
export type FactItem = Readonly<{ key: string; label: string; isChosen?: boolean; onChoose: () => void }>

type Props = Readonly<{
  label: string
  value: string
  choices: readonly FactItem[]
  /** What else can be done, under a line. */
  deeds: readonly FactItem[]
  isReadOnly: boolean
}>

/** A fact of the buying center that is chosen from a menu, with what can be done about the choices. */
export function FactMenu({ label, value, choices, deeds, isReadOnly }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const take = (item: FactItem): void => {
    setAnchor(null)
    item.onChoose()
  }
  const text = (
    <Box component="span" sx={{ fontSize: 13, textAlign: 'left', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>{' '}
      {value}
    </Box>
  )
  if (isReadOnly) return <Box sx={{ px: 1 }}>{text}</Box>
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<ArrowIcon fontSize="small" />}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ px: 1, py: 0.25, fontWeight: 400, textTransform: 'none' }}
      >
        {text}
      </Button>
      {anchor ? (
        <Menu anchorEl={anchor} open onClose={() => setAnchor(null)}>
          {choices.map((item) => (
            <MenuItem
              key={item.key}
              role="menuitemradio"
              aria-checked={item.isChosen ?? false}
              selected={item.isChosen ?? false}
              onClick={() => take(item)}
            >
              {item.label}
            </MenuItem>
          ))}
          {deeds.length === 0 ? null : <Divider component="li" />}
          {deeds.map((item) => (
            <MenuItem key={item.key} onClick={() => take(item)}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </>
  )
}
