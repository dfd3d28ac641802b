import type { Payload } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import type { ComponentType } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { FileChoice } from '../../ui/file-choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { DonePanel } from './done-panel.tsx'
import { FileReview } from './file-review.tsx'
import { FilesSection } from './files-section.tsx'
import { useImportWords } from './import-words.ts'
import { useFilesInTurn } from './use-files-in-turn.ts'
import { useTogether } from './use-together.ts'

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.vcf,.json,text/csv,text/plain,text/vcard,application/json'

/** A file of order lines that came in. */
export type OrdersFile = Readonly<{
  fileId: Payload<'import.inspect'>['fileId']
  fileName: string
  onDone: (job: Job) => void
  /** Where the file is the only one. */
  onAnotherFile: (() => void) | undefined
}>

type Props = Readonly<{
  /** What is shown of order lines: another feature brings them in. */
  OfOrders?: ComponentType<OrdersFile>
}>

/** From files to what they hold: choose, see what will happen, import all of each or nothing of it, or all of them as one. */
export function ImportPage({ OfOrders }: Props) {
  const say = useImportWords()
  const state = useAsk('application.getState', {})
  const turn = useFilesInTurn()
  const { files, current, coming, steps, left, isOver, take, started, wasThere, goesOn, again } = turn
  const isOne = files.length === 1
  const isTogether = !isOne && turn.way === 'together'
  const together = useTogether(files, isTogether && !isOver)
  const isOfOrders = current?.kind === 'order-lines'
  const waits = isOfOrders && isTogether && together.members.length > 0

  return (
    <Box
      sx={{ px: 6, py: 5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, maxWidth: 1280 }}
    >
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {state.value?.workspace?.mode === 'read' ? (
        <Notice severity="info">{say('readOnly')}</Notice>
      ) : isOver ? (
        <DonePanel steps={steps} left={left} onAgain={again} />
      ) : coming ? (
        <Box component="output">
          <Typography>{say('reading', { name: coming.name })}</Typography>
          <LinearProgress variant="determinate" value={coming.share * 100} />
        </Box>
      ) : files.length === 0 ? (
        <FileChoice label={say('choose')} hint={say('drop')} accept={accepted} isMultiple onFiles={take} />
      ) : (
        <>
          {isOne && !isOfOrders ? null : <FilesSection turn={turn} together={together} />}
          {isOne && files[0]?.refused ? (
            <Notice severity="error" action={<Button onClick={again}>{say('anotherFile')}</Button>}>
              {sayFailure(files[0].refused)}
            </Notice>
          ) : null}
          {waits ? <Notice severity="info">{say('ordersWait')}</Notice> : null}
          {OfOrders && isOfOrders && !waits && current.fileId ? (
            <OfOrders
              fileId={current.fileId}
              fileName={current.name}
              onAnotherFile={isOne ? again : undefined}
              onDone={(job) => started([current.key], job.id)}
            />
          ) : null}
          {current?.fileId && !isOfOrders ? (
            <FileReview
              key={current.fileId}
              fileId={current.fileId}
              fileName={current.name}
              state={current.state}
              onState={(next) => turn.setState(current.key, next)}
              runId={isOne ? null : (files.find(({ fileId }) => fileId)?.fileId ?? null)}
              onAnotherFile={isOne ? again : undefined}
              job={current.job}
              goesOn={goesOn && !isOne}
              onStart={(jobId) => started([current.key], jobId)}
              onNothing={isOne ? undefined : (unchanged) => wasThere(current.key, unchanged)}
              earlier={isTogether ? together.earlierOf(current.key) : undefined}
            />
          ) : null}
          {!isOne && !current ? (
            <Button sx={{ justifySelf: 'start' }} onClick={again}>
              {say('next')}
            </Button>
          ) : null}
        </>
      )}
    </Box>
  )
}
