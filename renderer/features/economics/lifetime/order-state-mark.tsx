import type { OrderState } from '#shared/domain/economics/lifetime/defection.ts'
import Box from '@mui/material/Box'
import { useLifetimeWords } from './lifetime-words.ts'

const shapes: Readonly<Record<OrderState, Readonly<{ sign: string; color: string }>>> = {
  'on-time': { sign: '●', color: 'success.main' },
  'at-risk': { sign: '▲', color: 'var(--mui-palette-attitude-atm1)' },
  lapsing: { sign: '▼', color: 'var(--mui-palette-attitude-atm2)' },
  lost: { sign: '✕', color: 'var(--mui-palette-attitude-atm2)' },
  unknown: { sign: '○', color: 'text.secondary' },
}

/** Where an account stands against its own rhythm: a shape and a word. */
export function OrderStateMark({ state }: Readonly<{ state: OrderState }>) {
  const say = useLifetimeWords()
  const { sign, color } = shapes[state]
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <Box component="span" aria-hidden sx={{ color, mr: 1.5 }}>
        {sign}
      </Box>
      {say(state)}
    </Box>
  )
}
