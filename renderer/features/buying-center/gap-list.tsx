import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState } from 'react'
import type { GapLine } from '../../ui/say-gap.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'

/** In a low window the chart must not be pushed out of sight. */
const lowWindow = '(max-height: 760px)'

/** What is missing, the heaviest first, each with the step that would change it. */
export function GapList({ lines }: Readonly<{ lines: readonly GapLine[] }>) {
  const say = useBuyingCenterWords()
  const [isWhole, setWhole] = useState(false)
  const shownAtFirst = useMediaQuery(lowWindow) ? 1 : 3
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst)
  const hidden = lines.length - shownAtFirst

  return (
    <Box>
      <Typography variant="h3" id="gaps">
        {say('gaps')}
      </Typography>
      {lines.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say('noGaps')}
        </Typography>
      ) : null}
      <Box component="ol" aria-labelledby="gaps" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((line) => (
          <Box component="li" key={line.sentence} sx={{ display: 'flex', gap: 1.5, pt: 1, lineHeight: 1.4 }}>
            <WarningIcon aria-hidden sx={{ fontSize: 15, mt: '2px', color: 'warning.main' }} />
            <Box sx={{ minWidth: 0 }}>
              {line.sentence}{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {line.step}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
      {hidden > 0 ? (
        <Link
          component="button"
          underline="hover"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          sx={{ mt: 1, fontSize: 12, ml: 5.5 }}
        >
          {isWhole ? say('showFewerGaps') : say('showAllGaps', { count: hidden })}
        </Link>
      ) : null}
    </Box>
  )
}
