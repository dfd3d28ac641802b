import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'

type Props = Readonly<{
  label: string
  value: string
  choices: readonly (readonly [value: string, word: string])[]
  onPick: (value: string) => void
}>

/** A choice in a form, with its label on its frame. */
export function LabeledPick({ label, value, choices, onPick }: Props) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      sx={{ minWidth: 170 }}
    >
      {choices.map(([key, word]) => (
        <MenuItem key={key} value={key}>
          {word}
        </MenuItem>
      ))}
    </TextField>
  )
}
