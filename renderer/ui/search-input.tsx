import InputBase from '@mui/material/InputBase'
import { useEffect, useLayoutEffect, useRef } from 'react'

type Props = Readonly<{ label: string; value: string; widthPx: number; onChange: (text: string) => void }>

/** A list is asked for once one has stopped typing for so long. */
const pauseMs = 250

/** Narrows a list after a pause in typing; Enter and leaving the field do it at once. */
export function SearchInput({ label, value, widthPx, onChange }: Props) {
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const known = useRef({ value, onChange })
  useLayoutEffect(() => {
    known.current = { value, onChange }
  })
  useEffect(() => () => clearTimeout(pause.current), [])

  const give = (text: string): void => {
    clearTimeout(pause.current)
    if (text !== known.current.value) known.current.onChange(text)
  }
  return (
    <InputBase
      type="search"
      defaultValue={value}
      placeholder={label}
      onChange={({ target }) => {
        clearTimeout(pause.current)
        pause.current = setTimeout(() => give(target.value), pauseMs)
      }}
      onBlur={({ target }) => give(target.value)}
      inputProps={{
        'aria-label': label,
        maxLength: 200,
        onKeyDown: (event) => {
          if (event.key === 'Enter') give(event.currentTarget.value)
        },
      }}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, px: 2, width: widthPx, height: 32 }}
    />
  )
}
