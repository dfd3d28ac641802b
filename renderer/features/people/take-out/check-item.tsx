import Checkbox from '@mui/material/Checkbox'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'

type Props = Readonly<{ isOn: boolean; onSwitch: (isOn: boolean) => void; word: string; why: string }>

/** A choice within a menu that does not close it. */
export function CheckItem({ isOn, onSwitch, word, why, ...ofMenu }: Props) {
  return (
    <MenuItem
      {...ofMenu}
      role="menuitemcheckbox"
      aria-checked={isOn}
      onClick={() => onSwitch(!isOn)}
      sx={{ alignItems: 'start' }}
    >
      <Checkbox size="small" checked={isOn} tabIndex={-1} sx={{ p: 0, mr: 2, mt: '2px' }} />
      <ListItemText
        primary={word}
        secondary={why}
        slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
      />
    </MenuItem>
  )
}
