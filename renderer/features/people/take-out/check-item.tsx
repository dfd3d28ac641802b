import Box from '@mui/material/Box'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import { CheckMark } from '../../../ui/check-mark.tsx'

type Props = Readonly<{ isOn: boolean; onSwitch: (isOn: boolean) => void; word: string; describedBy: string }>

/** A choice within a menu that does not close it. */
export function CheckItem({ isOn, onSwitch, word, describedBy, ...ofMenu }: Props) {
  return (
    <MenuItem
      {...ofMenu}
      role="menuitemcheckbox"
      aria-checked={isOn}
      aria-describedby={describedBy}
      onClick={() => onSwitch(!isOn)}
    >
      <Box component="span" sx={{ display: 'inline-flex', mr: 2 }}>
        <CheckMark isOn={isOn} />
      </Box>
      <ListItemText primary={word} slotProps={{ primary: { variant: 'body2' } }} />
    </MenuItem>
  )
}
