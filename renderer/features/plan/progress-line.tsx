import type { Progress } from '#shared/domain/plan/progress.ts'
import Box from '@mui/material/Box'
import { usePlanWords } from './plan-words.ts'

type Props = Readonly<{ title: string; progress: Progress }>

/** How far an objective has come: a bar, the count it is drawn from, and what holds it up. */
export function ProgressLine({ title, progress }: Props) {
  const say = usePlanWords()
  if (progress.share === null) return <Words>{say('noActions')}</Words>

  const count = say('progress', { done: progress.done, total: progress.total })
  return (
    <Words>
      <Box
        role="progressbar"
        aria-label={say('progressOf', { title })}
        aria-valuemin={0}
        aria-valuemax={progress.total}
        aria-valuenow={progress.done}
        aria-valuetext={count}
        sx={{
          display: 'flex',
          width: 120,
          height: 6,
          borderRadius: 3,
          overflow: 'hidden',
          bgcolor: 'divider',
          '@media print': { display: 'none' },
        }}
      >
        <Box sx={{ width: `${100 * progress.share}%`, bgcolor: 'success.main' }} />
        <Box
          sx={{
            width: `${(100 * progress.inProgress) / progress.total}%`,
            bgcolor: 'primary.main',
            opacity: 0.55,
          }}
        />
      </Box>
      <span>{count}</span>
      {progress.inProgress > 0 ? <span>{say('inProgress', { count: progress.inProgress })}</span> : null}
      {progress.overdue > 0 ? (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
          {say('overdueCount', { count: progress.overdue })}
        </Box>
      ) : null}
      {progress.unassigned > 0 ? (
        <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
          {say('unassigned', { count: progress.unassigned })}
        </Box>
      ) : null}
    </Words>
  )
}

function Words({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        minHeight: 20,
        fontSize: 12,
        color: 'text.secondary',
      }}
    >
      {children}
    </Box>
  )
}
