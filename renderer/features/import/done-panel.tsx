import type { JobResult } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'

export type Done = JobResult<'import'> & Readonly<{ fileName: string }>
type Props = Readonly<{
  /** In the order in which they were imported. */
  done: readonly Done[]
  onAgain: () => void
}>

/** What was imported, and the way back: of several files the one that came last goes first. */
export function DonePanel({ done, onAgain }: Props) {
  const say = useImportWords()
  const undo = useDo('history.undo')
  const [undone, setUndone] = useState(0)
  const last = done.at(done.length - undone - 1)
  const isOne = done.length === 1

  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
      {done.map((each, index) =>
        index >= done.length - undone ? (
          <Notice key={index} severity="info">
            {isOne ? say('undone') : say('undoneFile', { name: each.fileName })}
          </Notice>
        ) : (
          <Notice key={index} severity="success">
            <b>{say('done', { name: each.fileName })}</b>
            <Box>
              {say('doneCounts', { created: each.created, updated: each.updated, unchanged: each.unchanged })}
            </Box>
            {each.teamMembers > 0 ? <Box>{say('doneTeam', { count: each.teamMembers })}</Box> : null}
            {each.leftOut > 0 ? <Box>{say('doneLeftOut', { count: each.leftOut })}</Box> : null}
          </Notice>
        ),
      )}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" href="#/accounts">
          {say('seeAccounts')}
        </Button>
        <Button href="#/data/imports">{say('seeImports')}</Button>
        <Button onClick={onAgain}>{say('next')}</Button>
        {last && undone < done.length ? (
          <Button
            onClick={() => void undo({}).then((step) => setUndone(undone + (step === undefined ? 0 : 1)))}
          >
            {isOne ? say('undo') : say('undoFile', { name: last.fileName })}
          </Button>
        ) : null}
      </Box>
    </Box>
  )
}
