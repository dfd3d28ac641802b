import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRouteError } from 'react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import { useFrameWords } from './frame-words.ts'

/** What is shown instead of a page that threw: nothing is lost, and there is a way on. */
export function PageFailure() {
  const say = useFrameWords()
  const error = useRouteError()
  return (
    <main>
      <EmptyState sentence={`${say('pageFailed')}. ${say('pageFailedWhy')}`}>
        <Button variant="contained" onClick={() => location.reload()}>
          {say('reload')}
        </Button>
        <Button href="#/accounts">{say('toAccounts')}</Button>
      </EmptyState>
      <Typography
        variant="caption"
        color="textSecondary"
        component="pre"
        sx={{ textAlign: 'center', whiteSpace: 'pre-wrap' }}
      >
        {error instanceof Error ? error.message : String(error)}
      </Typography>
    </main>
  )
}
