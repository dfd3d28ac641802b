import TextField from '@mui/material/TextField'
import type { SetParams } from '../../../ui/use-params-set.ts'

type Props = Readonly<{
  name: string
  label: string
  value: number
  least: number
  most: number
  onSet: SetParams
}>

/** A number that stands in the address, kept when one has typed it. */
export function NumberInAddress({ name, label, value, least, most, onSet }: Props) {
  const keep = (text: string): void => {
    if (text !== '' && Number(text) >= least && Number(text) <= most) onSet({ [name]: text })
  }
  return (
    <TextField
      key={`${name} ${value}`}
      type="number"
      label={label}
      defaultValue={value}
      sx={{ width: 190 }}
      slotProps={{ htmlInput: { min: least, max: most, step: 'any' } }}
      // While a number is typed it is another one with each key.
      onBlur={({ target }) => keep(target.value)}
      onKeyDown={({ key, target }) => {
        if (key === 'Enter' && target instanceof HTMLInputElement) keep(target.value)
      }}
    />
  )
}

/** A number of the address, or the usual one where it says none that can be. */
export function numberIn(
  params: URLSearchParams,
  name: string,
  usual: number,
  least: number,
  most: number,
): number {
  const text = params.get(name)
  const value = text === null || text === '' ? Number.NaN : Number(text)
  return value >= least && value <= most ? value : usual
}
