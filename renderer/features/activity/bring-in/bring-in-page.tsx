import type { Output } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link } from 'react-router'
import { useDo } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { useSendFile } from '../../../api/use-send-file.ts'
import { FileChoice } from '../../../ui/file-choice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useBringInWords } from './bring-in-words.ts'
import { FileReview } from './file-review.tsx'

type FileId = Output<'file.begin'>['fileId']
type Taken = Output<'touchpoint.takeFile'>
type Step =
  | Readonly<{ kind: 'choosing'; failure: AppError | null }>
  | Readonly<{ kind: 'coming'; name: string; share: number }>
  | Readonly<{ kind: 'there'; name: string; fileId: FileId }>
  | Readonly<{ kind: 'taken'; name: string; taken: Taken; isUndone: boolean }>

/** From a file to touchpoints: choose it, see what would happen, bring in all of that or nothing. */
export function BringInPage() {
  const say = useBringInWords()
  const isReadOnly = useIsReadOnly()
  const send = useSendFile()
  const [step, setStep] = useState<Step>({ kind: 'choosing', failure: null })

  async function take(file: File): Promise<void> {
    const { name } = file
    setStep({ kind: 'coming', name, share: 0 })
    const sent = await send(name, file, (share) => setStep({ kind: 'coming', name, share }))
    setStep(sent.ok ? { kind: 'there', name, fileId: sent.value } : { kind: 'choosing', failure: sent.error })
  }
  const again = (): void => setStep({ kind: 'choosing', failure: null })

  return (
    <Box sx={{ px: 6, py: 4, display: 'grid', gap: 4, maxWidth: 1280 }}>
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {isReadOnly ? (
        <Notice severity="info">{say('readOnly')}</Notice>
      ) : step.kind === 'choosing' ? (
        <>
          {step.failure ? <Notice severity="error">{sayFailure(step.failure)}</Notice> : null}
          <FileChoice
            label={say('choose')}
            hint={say('drop')}
            accept={accepted}
            onFiles={([file]) => file && void take(file)}
          />
        </>
      ) : step.kind === 'coming' ? (
        <Box component="output">
          <Typography>{say('coming', { name: step.name })}</Typography>
          <LinearProgress
            variant="determinate"
            value={step.share * 100}
            aria-label={say('coming', { name: step.name })}
          />
        </Box>
      ) : step.kind === 'there' ? (
        <FileReview
          key={step.fileId}
          fileId={step.fileId}
          fileName={step.name}
          onAnother={again}
          onTaken={(taken) => setStep({ kind: 'taken', name: step.name, taken, isUndone: false })}
        />
      ) : (
        <TakenPanel step={step} onUndone={() => setStep({ ...step, isUndone: true })} onAgain={again} />
      )}
    </Box>
  )
}

const accepted =
  '.ics,.eml,.mbox,.csv,.tsv,.txt,.xlsx,.xlsm,text/calendar,message/rfc822,application/mbox,text/csv'

type PanelProps = Readonly<{
  step: Extract<Step, { kind: 'taken' }>
  onUndone: () => void
  onAgain: () => void
}>

function TakenPanel({ step: { name, taken, isUndone }, onUndone, onAgain }: PanelProps) {
  const say = useBringInWords()
  const undo = useDo('history.undo')
  const undoIt = async (): Promise<void> => {
    if (await undo({})) onUndone()
  }
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: 720 }}>
      {isUndone ? (
        <Notice severity="info">{say('undone')}</Notice>
      ) : (
        <Notice severity="success">
          <b>{say('done', { count: taken.touchpoints, name })}</b>
          {taken.contacts > 0 ? <Box>{say('doneContacts', { count: taken.contacts })}</Box> : null}
          {taken.heard > 0 ? <Box>{say('doneHeard', { count: taken.heard })}</Box> : null}
        </Notice>
      )}
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" component={Link} to="/touchpoints">
          {say('see')}
        </Button>
        <Button onClick={onAgain}>{say('another')}</Button>
        {isUndone ? null : <Button onClick={() => void undoIt()}>{say('undo')}</Button>}
      </Box>
    </Box>
  )
}
