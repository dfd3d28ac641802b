import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useReasonWords } from '../../ui/duplicate-reason-words.ts'
import { useDuplicatesWords } from './duplicates-words.ts'
import type { Group } from './group-list.tsx'

/** Why each pair may be one: every reason with its points, and what they come to. */
export function ReasonList({ group }: Readonly<{ group: Group }>) {
  const say = useDuplicatesWords()
  const nameOf = new Map(group.things.map(({ id, name }) => [id, name]))
  return (
    <Box component="section" aria-label={say('whyAlike')} sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="h3">{say('whyAlike')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 4 }}>
        {group.pairs.map((pair) => (
          <Box key={`${pair.one} ${pair.other}`} sx={{ minWidth: 260 }}>
            {group.things.length > 2 ? (
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {say('betweenPair', { one: nameOf.get(pair.one) ?? '', other: nameOf.get(pair.other) ?? '' })}
              </Typography>
            ) : null}
            <Points pair={pair} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Points({ pair }: Readonly<{ pair: Group['pairs'][number] }>) {
  const say = useDuplicatesWords()
  const sayReason = useReasonWords()
  const sum = pair.reasons.reduce((points, each) => points + each.points, 0)
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '48px 1fr',
        columnGap: 2,
        rowGap: 0.5,
        fontVariantNumeric: 'tabular-nums',
        '& dt': { textAlign: 'right' },
        '& dd': { m: 0 },
      }}
    >
      {pair.reasons.map(({ reason, points }) => (
        <Line key={reason} points={signed(points)} words={sayReason(reason)} isAgainst={points < 0} />
      ))}
      <Box component="dt" sx={{ borderTop: '1px solid', borderColor: 'divider', fontWeight: 600 }}>
        {pair.score}
      </Box>
      <Box component="dd" sx={{ borderTop: '1px solid', borderColor: 'divider' }}>
        {sum > 100 ? `${say('total')}, ${say('atMost')}` : say('total')}
      </Box>
    </Box>
  )
}

function Line({ points, words, isAgainst }: Readonly<{ points: string; words: string; isAgainst: boolean }>) {
  return (
    <>
      <Box component="dt" sx={{ color: isAgainst ? 'error.main' : 'text.primary' }}>
        {points}
      </Box>
      <dd>{words}</dd>
    </>
  )
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`
}
