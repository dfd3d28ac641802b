import InputBase from '@mui/material/InputBase'

type Props = Readonly<{ label: string; value: string; widthPx: number; onChange: (text: string) => void }>

/** Narrows a list while one types. */
export function SearchInput({ label, value, widthPx, onChange }: Props) {
  return (
    <InputBase
      type="search"
      defaultValue={value}
      placeholder={label}
      onChange={(event) => onChange(event.target.value)}
      inputProps={{ 'aria-label': label, maxLength: 200 }}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, px: 2, width: widthPx, height: 32 }}
    />
  )
}
