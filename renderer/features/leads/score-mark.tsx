import Box from '@mui/material/Box'
import { useLeadsWords } from './leads-words.ts'

/** A score as a bar as long as it is high, with its number: the length says it without color. */
export function ScoreMark({ score }: Readonly<{ score: number | null }>) {
  const say = useLeadsWords()
  if (score === null) return <span aria-label={say('noScore')}>–</span>
  return (
    <Box
      role="img"
      aria-label={say('scoreLabel', { score })}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, verticalAlign: 'middle' }}
    >
      <Box
        component="span"
        sx={{ width: 48, height: 8, border: '1px solid', borderColor: 'text.secondary', borderRadius: 0.5 }}
      >
        <Box
          component="span"
          sx={{ display: 'block', width: `${score}%`, height: '100%', bgcolor: 'text.secondary' }}
        />
      </Box>
      <Box component="span" sx={{ minWidth: 22, textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
        {score}
      </Box>
    </Box>
  )
}
