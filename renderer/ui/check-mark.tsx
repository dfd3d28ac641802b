import CheckBoxIcon from '@mui/icons-material/CheckBox'
import CheckBoxBlankIcon from '@mui/icons-material/CheckBoxOutlineBlank'

/** Whether an item of a menu is on, drawn and nothing else: a box that can be pressed may not stand within an item that can. */
export function CheckMark({ isOn }: Readonly<{ isOn: boolean }>) {
  return isOn ? (
    <CheckBoxIcon color="primary" sx={{ fontSize: 20 }} />
  ) : (
    <CheckBoxBlankIcon sx={{ fontSize: 20, color: 'text.secondary' }} />
  )
}
