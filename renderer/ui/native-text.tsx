import Box from '@mui/material/Box'

type Props = Readonly<{
  label: string
  value: string
  onChange: (value: string) => void
  width?: number
  inputMode?: 'numeric'
}>

/** A short text within a row of choices. */
export function NativeText({ label, value, onChange, width = 160, inputMode }: Props) {
  return (
    <Box
      component="input"
      type="text"
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={200}
      inputMode={inputMode}
      onChange={(event) => onChange(event.target.value)}
      sx={{
        width,
        font: 'inherit',
        color: 'inherit',
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        px: 1,
        py: 0.5,
      }}
    />
  )
}
