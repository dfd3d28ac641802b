import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { useReviewsWords } from '../reviews-words.ts'

const secondMs = 1_000

/** How long an item has been on the wall, of the minutes that it was given. Who comes back to one goes on where it was left. */
export function RoomTimer({ itemId, minutes }: Readonly<{ itemId: string; minutes: number }>) {
  const say = useReviewsWords()
  const spent = useRef(new Map<string, number>())
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const before = spent.current.get(itemId) ?? 0
    const since = Date.now()
    const known = spent.current
    const tell = (): void => {
      const own = before + Math.floor((Date.now() - since) / secondMs)
      known.set(itemId, own)
      setSeconds(own)
    }
    tell()
    const timer = setInterval(tell, secondMs)
    return () => {
      tell()
      clearInterval(timer)
    }
  }, [itemId])
  const isOver = seconds > minutes * 60
  const values = { spent: clock(seconds), planned: clock(minutes * 60) }
  return (
    <Box
      role="timer"
      aria-label={say('timer')}
      sx={{ fontSize: 26, whiteSpace: 'nowrap', color: isOver ? 'error.main' : 'text.primary' }}
    >
      {say(isOver ? 'overTime' : 'timeLeft', values)}
    </Box>
  )
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
