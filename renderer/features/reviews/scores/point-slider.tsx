import Slider from '@mui/material/Slider'
import { useState } from 'react'

type Props = Readonly<{
  label: string
  /** `null` for none. */
  points: number | null
  most: number
  isReadOnly: boolean
  onGive: (points: number) => void
}>

/** Points along a line. */
export function PointSlider({ label, points, most, isReadOnly, onGive }: Props) {
  /** Where the hand is, until it lets go. */
  const [held, setHeld] = useState<number>()
  return (
    <Slider
      size="small"
      value={held ?? points ?? 0}
      min={0}
      max={most}
      disabled={isReadOnly}
      valueLabelDisplay="auto"
      slotProps={{ input: { 'aria-label': label } }}
      onChange={(_event, value) => setHeld(value)}
      onChangeCommitted={(_event, value) => {
        setHeld(undefined)
        onGive(value)
      }}
      sx={{ py: 1, '& .MuiSlider-thumb': { opacity: points === null ? 0.4 : 1 } }}
    />
  )
}
