import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { JobRow } from './job-row.tsx'
import { useJobsWords } from './jobs-words.ts'

/** The long work of this program: what runs, how far it is, and what became of what has ended. */
export function JobsPage() {
  const say = useJobsWords()
  const jobs = useAsk('job.list', {})
  const dismiss = useDo('job.dismiss')

  if (jobs.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={jobs.failure} onAgain={jobs.askAgain} />
      </Box>
    )
  }
  if (!jobs.value) return null

  const over = jobs.value.filter(({ endedAt }) => endedAt !== null)
  const dismissAll = async (): Promise<void> => {
    for (const { id } of over) await dismiss({ id })
  }

  return (
    <Box sx={{ maxWidth: 960, px: 6, py: 5 }}>
      <Box sx={{ display: 'flex', alignItems: 'end', gap: 3 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h1">{say('title')}</Typography>
          <Typography color="textSecondary">{say('why')}</Typography>
        </Box>
        {over.length > 1 ? <Button onClick={() => void dismissAll()}>{say('dismissAll')}</Button> : null}
      </Box>
      {jobs.value.length === 0 ? (
        <EmptyState sentence={say('none')}>
          <Button variant="outlined" component={Link} to="/data/import">
            {say('toImport')}
          </Button>
        </EmptyState>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 3, p: 0 }}>
          {jobs.value.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </Box>
      )}
    </Box>
  )
}
