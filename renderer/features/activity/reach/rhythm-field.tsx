import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTry } from '../../../api/use-do.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useActivityWords } from '../activity-words.ts'

type Props = Readonly<{ tier: string; days: number | null; isReadOnly: boolean }>

/** How often the key players of a tier are to be met: of all accounts of the tier, kept with the workspace. */
export function RhythmField({ tier, days, isReadOnly }: Props) {
  const say = useActivityWords()
  const set = useTry('touch-rhythm.set')
  const [isWrong, setWrong] = useState(false)
  if (tier === '') {
    return (
      <Typography color="textSecondary" sx={{ my: 3 }}>
        {say('noTier')}
      </Typography>
    )
  }

  const keep = (text: string) => {
    const typed = text.trim()
    const isNumber = /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 3_650
    setWrong(!isNumber && typed !== '')
    if (!isNumber && typed !== '') return undefined
    return set({ tier, days: typed === '' ? null : Number(typed) })
  }
  return (
    <Box sx={{ my: 3 }}>
      <Box sx={{ maxWidth: 260 }}>
        <InlineField
          label={say('rhythmDays')}
          value={days === null ? '' : String(days)}
          onKeep={keep}
          isReadOnly={isReadOnly}
          complaint={isWrong ? say('rhythmWrong') : undefined}
          align="right"
        />
      </Box>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        {say('rhythm', { tier })} {days === null ? say('noRhythm') : null}
      </Typography>
    </Box>
  )
}
