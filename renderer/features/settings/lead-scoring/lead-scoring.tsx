import type { ScoreRule } from '#shared/domain/lead/scoring.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import type { Kept } from '../../../ui/use-draft.ts'
import { AddRule } from './add-rule.tsx'
import { useLeadScoringWords } from './lead-scoring-words.ts'
import { RuleTable } from './rule-table.tsx'
import { unreadable } from '../../../ui/unreadable.ts'

/** The rules that leads are scored by, each with its points, and how fast interest cools down. */
export function LeadScoring({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useLeadScoringWords()
  const scoring = useAsk('lead-scoring.get', {})
  const doSet = useDo('lead-scoring.set')
  const trySet = useTry('lead-scoring.set')
  if (scoring.failure) return <NotAnswered failure={scoring.failure} onAgain={scoring.askAgain} />
  if (!scoring.value) return null
  const { rules, halfLifeDays, version } = scoring.value

  const set = (next: readonly ScoreRule[]): void => void doSet({ version, halfLifeDays, rules: [...next] })
  const keep = (next: readonly ScoreRule[]): Promise<Kept> =>
    trySet({ version, halfLifeDays, rules: [...next] })
  const keepHalfLife = (text: string): Promise<Kept> => {
    const days = Number(text.trim())
    if (!/^\d{1,4}$/.test(text.trim()) || days < 1) return unreadable(say('wrongDays'))
    return trySet({ version, halfLifeDays: days, rules: [...rules] })
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: 720 }}>
        {say('how')}
      </Typography>
      <Box sx={{ maxWidth: 320, mb: 2 }}>
        <InlineField
          label={say('halfLife')}
          value={String(halfLifeDays)}
          isReadOnly={isReadOnly}
          onKeep={keepHalfLife}
        />
      </Box>
      <RuleTable rules={rules} isReadOnly={isReadOnly} set={set} keep={keep} />
      {isReadOnly ? null : <AddRule rules={rules} onAdd={set} />}
    </>
  )
}
