import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { JobResult } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDo } from '../../api/use-do.ts'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportWords } from './import-words.ts'

export type Done = Omit<JobResult<'import'>, 'files'> & Readonly<{ fileName: string }>
/** The files that were imported as one. */
export type Step = readonly Done[]
type Props = Readonly<{
  /** In the order in which they were imported. */
  steps: readonly Step[]
  /** Files that were not imported, with why where they can't be read. */
  left: readonly Readonly<{ name: string; failure: AppError | undefined }>[]
  onAgain: () => void
}>

/** What was imported, and the way back: of several files the one that came last goes first, or all of them by one press. */
export function DonePanel({ steps, left, onAgain }: Props) {
  const say = useImportWords()
  const undo = useDo('history.undo')
  /** How many of the steps that changed something were undone. */
  const [undone, setUndone] = useState(0)
  const changing = steps.filter(hasChanged)
  const standing = changing.slice(0, changing.length - undone)
  const last = standing.at(-1)
  const isOne = steps.length === 1
  const isUndone = (step: Step): boolean => hasChanged(step) && !standing.includes(step)

  const undoSome = async (count: number): Promise<void> => {
    for (let gone = 0; gone < count; gone++) {
      if ((await undo({})) === undefined) return
      setUndone((before) => before + 1)
    }
  }

  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
      {steps.map((step, index) =>
        isUndone(step) ? (
          <Notice key={index} severity="info">
            {isOne ? say('undone') : say('undoneFile', { name: nameOf(step) })}
          </Notice>
        ) : (
          step.map((each) => (
            <Notice key={`${index} ${each.fileName}`} severity="success">
              <b>{say('done', { name: each.fileName })}</b>
              <Box>
                {say('doneCounts', {
                  created: formatCount(each.created),
                  updated: formatCount(each.updated),
                  unchanged: formatCount(each.unchanged),
                })}
              </Box>
              {each.teamMembers > 0 ? <Box>{say('doneTeam', { count: each.teamMembers })}</Box> : null}
              {each.leftOut > 0 ? <Box>{say('doneLeftOut', { count: each.leftOut })}</Box> : null}
            </Notice>
          ))
        ),
      )}
      {left.map(({ name, failure }) => (
        <Notice key={name} severity={failure ? 'error' : 'info'}>
          <b>{say('leftAside', { name })}</b> {failure ? sayFailure(failure) : say('notKnown')}
        </Notice>
      ))}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" href="#/accounts">
          {say('seeAccounts')}
        </Button>
        <Button href="#/data/imports">{say('seeImports')}</Button>
        <Button onClick={onAgain}>{say('next')}</Button>
        {last ? (
          <Button onClick={() => void undoSome(1)}>
            {isOne ? say('undo') : say('undoFile', { name: nameOf(last) })}
          </Button>
        ) : null}
        {standing.length > 1 ? (
          <Button onClick={() => void undoSome(standing.length)}>
            {say('undoAll', { count: standing.length })}
          </Button>
        ) : null}
      </Box>
    </Box>
  )
}

function hasChanged(step: Step): boolean {
  return step.some(({ created, updated, teamMembers }) => created + updated + teamMembers > 0)
}

function nameOf(step: Step): string {
  return step.map(({ fileName }) => fileName).join(', ')
}
