import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { DonePanel } from './done-panel.tsx'
import { FileChoice } from '../../ui/file-choice.tsx'
import { FileReview } from './file-review.tsx'
import { FilesList } from './files-list.tsx'
import { useImportWords } from './import-words.ts'
import { useFilesInTurn } from './use-files-in-turn.ts'

const accepted = '.csv,.tsv,.txt,.xlsx,.xlsm,.vcf,.json,text/csv,text/plain,text/vcard,application/json'

/** From files to accounts and contacts: choose, see what will happen, import all of each or nothing of it. */
export function ImportPage() {
  const say = useImportWords()
  const state = useAsk('application.getState', {})
  const {
    files,
    current,
    coming,
    done,
    isOver,
    take,
    leaveOut,
    started,
    wasThere,
    goesOn,
    setGoesOn,
    again,
  } = useFilesInTurn()
  const isOne = files.length === 1

  return (
    <Box sx={{ px: 6, py: 5, display: 'grid', gap: 4, maxWidth: 1280 }}>
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>
      {state.value?.workspace?.mode === 'read' ? (
        <Notice severity="info">{say('readOnly')}</Notice>
      ) : isOver ? (
        <DonePanel done={done} onAgain={again} />
      ) : coming ? (
        <Box component="output">
          <Typography>{say('reading', { name: coming.name })}</Typography>
          <LinearProgress variant="determinate" value={coming.share * 100} />
        </Box>
      ) : files.length === 0 ? (
        <FileChoice label={say('choose')} hint={say('drop')} accept={accepted} isMultiple onFiles={take} />
      ) : (
        <>
          {isOne ? null : (
            <FilesList files={files} onLeaveOut={leaveOut} goesOn={goesOn} onGoOn={setGoesOn} />
          )}
          {isOne && files[0]?.refused ? (
            <Notice severity="error" action={<Button onClick={again}>{say('anotherFile')}</Button>}>
              {sayFailure(files[0].refused)}
            </Notice>
          ) : null}
          {current?.fileId ? (
            <FileReview
              key={current.fileId}
              fileId={current.fileId}
              fileName={current.name}
              runId={isOne ? null : (files.find(({ fileId }) => fileId)?.fileId ?? null)}
              onAnotherFile={isOne ? again : undefined}
              job={current.job}
              goesOn={goesOn && !isOne}
              onStart={(jobId) => started(current.key, jobId)}
              onNothing={isOne ? undefined : (unchanged) => wasThere(current.key, unchanged)}
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
