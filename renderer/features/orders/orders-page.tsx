import type { Output } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useCallback, useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { useSendFile } from '../../api/use-send-file.ts'
import { FileChoice } from '../../ui/file-choice.tsx'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { BroughtList } from './brought-list.tsx'
import { OrderReview } from './order-review.tsx'
import { PasteLines } from './paste-lines.tsx'
import { useOrdersWords } from './orders-words.ts'

type State =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'coming'; name: string; share: number }>
  | Readonly<{ kind: 'there'; name: string; fileId: Output<'file.begin'>['fileId'] }>
  | Readonly<{ kind: 'refused'; error: AppError }>
  | Readonly<{ kind: 'done'; job: Extract<Job, { kind: 'orders' }> }>

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.json,text/csv,text/plain,application/json'

/** From a file of order lines to the lines: choose, see what will happen, bring all of it in or nothing. */
export function OrdersPage() {
  const say = useOrdersWords()
  const isReadOnly = useIsReadOnly()
  const workspace = useAsk('workspace.get', {})
  const send = useSendFile()
  const discard = useDo('file.discard')
  const [state, setState] = useState<State>({ kind: 'none' })

  const take = async (file: File): Promise<void> => {
    const { name } = file
    setState({ kind: 'coming', name, share: 0 })
    const sent = await send(name, file, (share) => setState({ kind: 'coming', name, share }))
    setState(sent.ok ? { kind: 'there', name, fileId: sent.value } : { kind: 'refused', error: sent.error })
  }
  const again = (): void => {
    if (state.kind === 'there') void discard({ fileId: state.fileId })
    setState({ kind: 'none' })
  }
  const done = useCallback((job: Job): void => {
    if (job.kind === 'orders') setState({ kind: 'done', job })
  }, [])

  return (
    <Box
      sx={{ px: 6, py: 5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, maxWidth: 1280 }}
    >
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {isReadOnly ? <Notice severity="info">{say('readOnly')}</Notice> : null}
      {!isReadOnly && state.kind === 'none' ? (
        <>
          <FileChoice
            label={say('choose')}
            hint={say('drop')}
            accept={accepted}
            onFiles={([file]) => {
              if (file) void take(file)
            }}
          />
          <PasteLines onFile={(file) => void take(file)} />
        </>
      ) : null}
      {state.kind === 'coming' ? (
        <Box component="output">
          <Typography>{say('reading', { name: state.name })}</Typography>
          <LinearProgress variant="determinate" value={state.share * 100} />
        </Box>
      ) : null}
      {state.kind === 'refused' ? (
        <Notice severity="error" action={<Button onClick={again}>{say('anotherFile')}</Button>}>
          {sayFailure(state.error)}
        </Notice>
      ) : null}
      {state.kind === 'there' && workspace.value ? (
        <OrderReview
          key={state.fileId}
          fileId={state.fileId}
          fileName={state.name}
          currency={workspace.value.currency}
          onDone={done}
          onAnotherFile={again}
        />
      ) : null}
      {state.kind === 'done' ? <Done job={state.job} onAgain={again} /> : null}
      {state.kind === 'there' ? null : <BroughtList isReadOnly={isReadOnly} />}
    </Box>
  )
}

type DoneProps = Readonly<{ job: Extract<Job, { kind: 'orders' }>; onAgain: () => void }>

function Done({ job, onAgain }: DoneProps) {
  const say = useOrdersWords()
  const undo = useDo('history.undo')
  const [isUndone, setUndone] = useState(false)
  const { result } = job
  const hasChanged = result !== null && result.created + result.replaced > 0
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
      {isUndone || result === null ? (
        <Notice severity="info">{say('undone')}</Notice>
      ) : (
        <Notice severity="success">
          <b>{say('done', { name: job.title })}</b>
          <Box>
            {say('doneCounts', {
              created: formatCount(result.created),
              replaced: formatCount(result.replaced),
              unchanged: formatCount(result.unchanged),
            })}
          </Box>
          {result.leftOut > 0 ? (
            <Box>{say('doneLeftOut', { count: result.leftOut, formatted: formatCount(result.leftOut) })}</Box>
          ) : null}
        </Notice>
      )}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" component={Link} to="/portfolio/economics">
          {say('seeEconomics')}
        </Button>
        <Button onClick={onAgain}>{say('anotherFile')}</Button>
        {hasChanged && !isUndone ? (
          <Button onClick={() => void undo({}).then((step) => setUndone(step !== undefined))}>
            {say('undo')}
          </Button>
        ) : null}
      </Box>
    </Box>
  )
}
