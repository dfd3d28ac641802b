import Slider from '@mui/material/Slider'
import { useRef, useState } from 'react'

type Props = Readonly<{
  label: string
  /** As they are stored; `null` for none. */
  points: number | null
  most: number
  isReadOnly: boolean
  /** The promise holds `undefined` where the points were not taken. */
  onGive: (points: number) => Promise<unknown>
}>

/** Points along a line. Keys go on from where the hand is, however late what it gave before comes back as stored. */
export function PointSlider({ label, points, most, isReadOnly, onGive }: Props) {
  /** Where the hand is, until that is stored. */
  const [held, setHeld] = useState<number>()
  const [underWay, setUnderWay] = useState(0)
  const moves = useRef(0)
  if (held !== undefined && held === points && underWay === 0) setHeld(undefined)

  const hold = (value: number): void => {
    moves.current++
    setHeld(value)
  }
  const give = async (value: number): Promise<void> => {
    hold(value)
    const move = moves.current
    setUnderWay((before) => before + 1)
    const given = await onGive(value)
    setUnderWay((before) => before - 1)
    if (given === undefined && move === moves.current) setHeld(undefined)
  }
  return (
    <Slider
      size="small"
      value={held ?? points ?? 0}
      min={0}
      max={most}
      disabled={isReadOnly}
      valueLabelDisplay="auto"
      slotProps={{ input: { 'aria-label': label } }}
      onChange={(_event, value) => hold(value)}
      onChangeCommitted={(_event, value) => void give(value)}
      onBlur={() => {
        if (underWay === 0) setHeld(undefined)
      }}
      sx={{ py: 1, '& .MuiSlider-thumb': { opacity: points === null ? 0.4 : 1 } }}
    />
  )
}
