import { sayFailure } from '#shared/contract/failure-words.ts'
import type { ImportRun } from '#shared/contract/import-run.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { useStartedJob } from '../../api/use-started-job.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ImportRow } from './import-row.tsx'
import { useImportsWords } from './imports-words.ts'
import { useSayImports } from './say-imports.ts'
import { StateMark } from './state-mark.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'
import { WhenAndWho } from './when-and-who.tsx'

type Props = Readonly<{ run: ImportRun; isReadOnly: boolean }>

/** The files of one run with the way to take all of it back; a run of one file is a row. */
export function RunRows({ run, isReadOnly }: Props) {
  const say = useImportsWords()
  const { sayRun } = useSayImports()
  const [isAsked, setAsked] = useState(false)
  const { begin, job, failure, isRunning } = useStartedJob(useTry('import-run.startTakeBack'))
  const name = sayRun(run)
  const words = run.state === 'partly-undone' ? 'takeBackRest' : 'takeBack'
  const action =
    run.state === 'undone' || isReadOnly ? null : (
      <Button
        size="small"
        disabled={isRunning}
        aria-label={say(`${words}Named`, { name })}
        onClick={() => setAsked(true)}
      >
        {say(words)}
      </Button>
    )
  const [only, ...others] = run.imports

  return (
    <TableBody>
      {others.length > 0 ? (
        <TableRow sx={{ '& td': { borderBottom: 0, pb: 0 } }}>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            <WhenAndWho at={run.happenedAt} who={run.actor} />
          </TableCell>
          <TableCell colSpan={5} sx={{ fontWeight: 600, verticalAlign: 'top' }}>
            {name}
          </TableCell>
          <TableCell>
            <StateMark state={run.state} />
          </TableCell>
          <TableCell align="right">{action}</TableCell>
        </TableRow>
      ) : null}
      {run.imports.map((each) => (
        <ImportRow
          key={each.seq}
          of={each}
          isOfSeveral={others.length > 0}
          action={each === only ? action : null}
        />
      ))}
      {isRunning && job ? (
        <TableRow>
          <TableCell colSpan={8}>
            <JobProgress job={job} />
          </TableCell>
        </TableRow>
      ) : null}
      {failure ? (
        <TableRow>
          <TableCell colSpan={8}>
            <Notice severity="error">{sayFailure(failure)}</Notice>
          </TableCell>
        </TableRow>
      ) : null}
      {isAsked ? (
        <Box component="tr" sx={{ display: 'none' }}>
          <td>
            <TakeBackDialog
              run={run}
              onCancel={() => setAsked(false)}
              onConfirm={() => {
                setAsked(false)
                void begin({ seqs: run.imports.map(({ seq }) => seq), title: name })
              }}
            />
          </td>
        </Box>
      ) : null}
    </TableBody>
  )
}
