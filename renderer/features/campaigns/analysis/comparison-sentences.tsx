import { fewestCounted, fewestInGroup } from '#shared/domain/campaign/comparison.ts'
import Box from '@mui/material/Box'
import { formatSignedShare } from '../../../ui/format.ts'
import { useAnalysisWords } from './analysis-words.ts'
import type { Analysis } from './made-of.ts'

type Props = Readonly<{ comparison: NonNullable<Analysis['figures']['againstHoldOut']> }>

/** What the comparison lets one say, then its numbers: where they are too small, that is said first. */
export function ComparisonSentences({ comparison: { difference, lift, verdict } }: Props) {
  const say = useAnalysisWords()
  const points = (value: number): string => formatSignedShare(value).replace(/\s*%/, '')
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box component="p" sx={{ m: 0, fontWeight: 600 }}>
        {say(`verdict-${verdict}`, { group: fewestInGroup, counted: fewestCounted })}
      </Box>
      <Box component="p" sx={{ m: 0 }}>
        {say('difference')}:{' '}
        {say('differenceOf', {
          value: points(difference.value),
          low: points(difference.low),
          high: points(difference.high),
        })}
      </Box>
      {verdict === 'too-small' ? null : (
        <Box component="p" sx={{ m: 0 }}>
          {lift === null ? say('noLift') : say('lift', { lift: formatSignedShare(lift) })}
        </Box>
      )}
    </Box>
  )
}
