import ExpandLessIcon from '@mui/icons-material/ExpandLess'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CreateDialog } from './create-dialog.tsx'
import { OpenDialog } from './open-dialog.tsx'
import { OpeningProgress } from './opening-progress.tsx'
import { RecentList } from './recent-list.tsx'
import { useEnter } from './use-enter.ts'
import { useFinalWords } from '../../ui/final-words.ts'
import { useWelcomeWords } from './welcome-words.ts'

type Props = Readonly<{
  failure: AppError | undefined
  /** A file that was found damaged while it was open. */
  damagedPath: string | undefined
  /** The ways back to work from a damaged file. */
  renderRescue: (path: string) => ReactNode
  /** A workspace that was written as JSON, made a workspace again. */
  renderOpenExport: (places: Readonly<{ folder: string; hasFileDialogs: boolean }>) => ReactNode
}>

/** The start: a new workspace, one that is there, or the sample company. */
export function WelcomePage({ failure, damagedPath, renderRescue, renderOpenExport }: Props) {
  const say = useWelcomeWords()
  const sayFinal = useFinalWords()
  const [dialog, setDialog] = useState<'create' | 'open'>()
  const [isExportShown, setExportShown] = useState(false)
  const enter = useEnter()
  const state = useAsk('application.getState', {})

  const places = state.value && {
    folder: state.value.folder,
    hasFileDialogs: state.value.hasFileDialogs,
  }
  const opening = state.value?.opening ?? undefined
  const isBusy = enter.doing !== undefined || opening !== undefined
  const damaged = enter.refusal?.code === 'store-damaged' ? enter.refusal.path : damagedPath

  if (failure) {
    return (
      <Box sx={{ maxWidth: 640, mx: 'auto', p: 8 }}>
        <NotAnswered failure={failure} onAgain={state.askAgain} />
      </Box>
    )
  }

  return (
    <Box sx={{ maxWidth: 880, mx: 'auto', px: 6, py: 10, display: 'grid', gap: 6 }}>
      <Box>
        <Typography variant="h1" sx={{ fontSize: 28 }}>
          {say('title')}
        </Typography>
        <Typography color="textSecondary">{say('aim')}</Typography>
      </Box>

      {enter.refusal ? (
        <Notice
          severity={enter.refusal.code === 'opening-cancelled' ? 'info' : 'error'}
          action={
            enter.canRead ? (
              <Button color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={enter.openToRead}>
                {say('openReadOnly')}
              </Button>
            ) : undefined
          }
        >
          {sayFailure(enter.refusal)}
        </Notice>
      ) : null}
      {damaged === undefined ? null : renderRescue(damaged)}
      {opening ? (
        <OpeningProgress opening={opening} />
      ) : (
        <Box sx={{ minHeight: 22 }} aria-live="polite">
          {enter.doing ? (
            <>
              <Typography variant="body2">
                {enter.doing === 'sample' ? say('sampleMaking') : say('opening')}
              </Typography>
              <LinearProgress aria-label={say('progress')} />
            </>
          ) : null}
        </Box>
      )}

      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: 4 }}>
        <Way
          title={say('create')}
          why={say('createWhy')}
          isMain
          onClick={() => setDialog('create')}
          isBusy={isBusy}
        />
        <Way title={say('open')} why={say('openWhy')} onClick={() => setDialog('open')} isBusy={isBusy} />
        <Way
          title={say('sample')}
          why={`${say('sampleWhy')} ${sayFinal('workspace.createSample')}`}
          onClick={enter.sample}
          isBusy={isBusy}
        />
      </Box>

      <RecentList onOpen={enter.open} isBusy={isBusy} />

      <Box>
        <Button
          size="small"
          aria-expanded={isExportShown}
          startIcon={isExportShown ? <ExpandLessIcon /> : <ExpandMoreIcon />}
          onClick={() => setExportShown(!isExportShown)}
        >
          {say('openExport')}
        </Button>
        {isExportShown && places ? <Box sx={{ mt: 3 }}>{renderOpenExport(places)}</Box> : null}
      </Box>

      {dialog === 'create' && state.value ? (
        <CreateDialog
          folder={state.value.folder}
          hasFileDialogs={state.value.hasFileDialogs}
          onCancel={() => setDialog(undefined)}
          onCreate={(fields) => {
            setDialog(undefined)
            enter.create(fields)
          }}
        />
      ) : null}
      {dialog === 'open' && state.value ? (
        <OpenDialog
          folder={state.value.folder}
          hasFileDialogs={state.value.hasFileDialogs}
          onCancel={() => setDialog(undefined)}
          onOpen={(path) => {
            setDialog(undefined)
            enter.open(path)
          }}
        />
      ) : null}
    </Box>
  )
}

type WayProps = Readonly<{
  title: string
  why: string
  isMain?: boolean
  isBusy: boolean
  onClick: () => void
}>

function Way({ title, why, isMain = false, isBusy, onClick }: WayProps) {
  return (
    <Button
      variant={isMain ? 'contained' : 'outlined'}
      onClick={onClick}
      disabled={isBusy}
      sx={{
        display: 'grid',
        justifyContent: 'start',
        alignContent: 'start',
        textAlign: 'left',
        p: 4,
        gap: 1,
      }}
    >
      <Typography component="span" variant="h2">
        {title}
      </Typography>
      <Typography component="span" variant="caption">
        {why}
      </Typography>
    </Button>
  )
}
