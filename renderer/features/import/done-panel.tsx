import type { JobResult } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'

export type Done = JobResult<'import'> & Readonly<{ fileName: string }>

/** What was imported, and the way back. */
export function DonePanel({ done, onAgain }: Readonly<{ done: Done; onAgain: () => void }>) {
  const say = useImportWords()
  const undo = useDo('history.undo')
  const [isUndone, setUndone] = useState(false)

  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
      {isUndone ? (
        <Notice severity="info">{say('undone')}</Notice>
      ) : (
        <Notice severity="success">
          <b>{say('done', { name: done.fileName })}</b>
          <Box>
            {say('doneCounts', { created: done.created, updated: done.updated, unchanged: done.unchanged })}
          </Box>
          {done.teamMembers > 0 ? <Box>{say('doneTeam', { count: done.teamMembers })}</Box> : null}
          {done.leftOut > 0 ? <Box>{say('doneLeftOut', { count: done.leftOut })}</Box> : null}
        </Notice>
      )}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" href="#/accounts">
          {say('seeAccounts')}
        </Button>
        <Button onClick={onAgain}>{say('next')}</Button>
        {isUndone ? null : (
          <Button onClick={() => void undo({}).then((step) => setUndone(step !== undefined))}>
            {say('undo')}
          </Button>
        )}
      </Box>
    </Box>
  )
}
