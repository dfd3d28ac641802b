import type { Output } from '#shared/contract/contract.ts'
import RedoIcon from '@mui/icons-material/Redo'
import UndoIcon from '@mui/icons-material/Undo'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useSearchParams } from 'react-router'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { CloseWorkspace, useClosing } from './close-workspace.tsx'
import { RunningJobs } from './running-jobs.tsx'
import { SavedMark } from './saved-mark.tsx'
import { Search } from './search.tsx'
import { useUndo } from './use-undo.ts'

type Props = Readonly<{ state: Output<'application.getState'> | undefined }>

/** Where one is, the search, long work that goes on, undo and redo, and whether what was typed is kept. */
export function TopBar({ state }: Props) {
  const [params] = useSearchParams()
  // Whoever looks at the past would not see what undo does to the present.
  const undo = useUndo(state?.workspace?.mode === 'edit' && !params.has('asOf'))
  const closing = useClosing()
  const workspace = state?.workspace

  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: 4,
        minWidth: 0,
        bgcolor: 'background.paper',
        borderBottom: '1px solid',
        borderColor: 'divider',
      }}
    >
      {state && workspace ? (
        <>
          <Breadcrumbs workspaceName={workspace.name} />
          <Box sx={{ flex: 1 }} />
          <Search key={workspace.path} workspace={workspace} undo={undo} changeWorkspace={closing.begin} />
          <RunningJobs asksBeforeLeaving={state.host === 'http'} />
          <SavedMark isReadOnly={workspace.mode === 'read'} />
          <Tooltip title={undo.undoLabel}>
            <span>
              <IconButton onClick={undo.undo} disabled={!undo.canUndo} aria-label={undo.undoLabel}>
                <UndoIcon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
          <Tooltip title={undo.redoLabel}>
            <span>
              <IconButton onClick={undo.redo} disabled={!undo.canRedo} aria-label={undo.redoLabel}>
                <RedoIcon fontSize="small" />
              </IconButton>
            </span>
          </Tooltip>
          <CloseWorkspace closing={closing} />
        </>
      ) : null}
    </Box>
  )
}
