import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { newKey } from '../sales-process/new-key.ts'
import { wholeNumber } from '../whole-number.ts'
import { usePlanTemplatesWords } from './plan-templates-words.ts'
import type { ChangeTemplate } from './template-change.ts'

/** The scorecard that a review gives points by, and what the health of a plan is made of. */
export function WeightTables({ template, isReadOnly, set, keep }: ChangeTemplate) {
  const say = usePlanTemplatesWords()
  const { scorecard, health } = template
  const keepPoints = (key: string, text: string): Promise<Kept> => {
    const points = wholeNumber(text, 1_000)
    if (points === undefined) return unreadable(say('wrongWeight'))
    return keep({ scorecard: scorecard.map((line) => (line.key === key ? { ...line, points } : line)) })
  }
  const keepWeight = (part: string, text: string): Promise<Kept> => {
    const weight = wholeNumber(text, 1_000)
    if (weight === undefined) return unreadable(say('wrongWeight'))
    return keep({ health: health.map((each) => (each.part === part ? { ...each, weight } : each)) })
  }
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6, maxWidth: 960, mt: 3 }}>
      <Box component="section" aria-label={say('scorecard')}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {say('scorecard')}
        </Typography>
        {scorecard.map(({ key, title, points }) => (
          <Box key={key} sx={{ display: 'grid', gridTemplateColumns: '1fr 32px', alignItems: 'center' }}>
            <InlineField
              label={title}
              value={String(points)}
              align="right"
              isReadOnly={isReadOnly}
              onKeep={(text) => keepPoints(key, text)}
            />
            {isReadOnly ? null : (
              <IconButton
                size="small"
                aria-label={say('remove', { name: title })}
                onClick={() => set({ scorecard: scorecard.filter((line) => line.key !== key) })}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            )}
          </Box>
        ))}
        <Typography variant="caption" color="textSecondary" component="p">
          {say('pointsSum', { points: scorecard.reduce((sum, { points }) => sum + points, 0) })}
        </Typography>
        {isReadOnly ? null : (
          <NewLine
            label={say('addLine')}
            onAdd={(title) =>
              keep({ scorecard: [...scorecard, { key: newKey(title, scorecard), title, points: 10 }] })
            }
          />
        )}
      </Box>
      <Box component="section" aria-label={say('health')}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {say('health')}
        </Typography>
        {health.map(({ part, weight }) => (
          <InlineField
            key={part}
            label={say(`part-${part}`)}
            value={String(weight)}
            align="right"
            isReadOnly={isReadOnly}
            onKeep={(text) => keepWeight(part, text)}
          />
        ))}
      </Box>
    </Box>
  )
}
