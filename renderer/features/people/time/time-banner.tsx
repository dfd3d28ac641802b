import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { formatDay } from '../../../ui/format.ts'
import type { TimeSpan } from './time-span.ts'
import { useTimeWords } from './time-words.ts'

type Props = Readonly<{ span: TimeSpan; onEnd: () => void }>

/** Says, as long as one looks at the past, of which day it is, and the way out. */
export function TimeBanner({ span, onEnd }: Props) {
  const say = useTimeWords()
  const [from, to] = [formatDay(span.from), formatDay(span.to)]
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 4,
        py: 1,
        minHeight: 40,
        bgcolor:
          'color-mix(in srgb, var(--mui-palette-warning-main) 14%, var(--mui-palette-background-paper))',
        borderBottom: '1px solid',
        borderColor: 'warning.main',
      }}
    >
      <Box role="status" sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600, mr: 4 }}>
          {span.kind === 'pair' ? say('between', { from, to }) : say('asOf', { day: to })}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {say('readOnly')}
        </Box>
      </Box>
      <Button size="small" onClick={onEnd} sx={{ whiteSpace: 'nowrap', flex: 'none' }}>
        {say('toPresent')}
      </Button>
    </Box>
  )
}
