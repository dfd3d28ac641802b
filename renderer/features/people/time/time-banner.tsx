import Box from '@mui/material/Box'
import { formatDay } from '../../../ui/format.ts'
import { AsideBanner } from '../aside-banner.tsx'
import type { TimeSpan } from './time-span.ts'
import { useTimeWords } from './time-words.ts'

type Props = Readonly<{ span: TimeSpan; onEnd: () => void }>

/** Says, as long as one looks at the past, of which day it is, and the way out. */
export function TimeBanner({ span, onEnd }: Props) {
  const say = useTimeWords()
  const [from, to] = [formatDay(span.from), formatDay(span.to)]
  return (
    <AsideBanner
      title={span.kind === 'pair' ? say('between', { from, to }) : say('asOf', { day: to })}
      endLabel={say('toPresent')}
      onEnd={onEnd}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {say('readOnly')}
      </Box>
    </AsideBanner>
  )
}
