import { sayFailure } from '#shared/contract/failure-words.ts'
import type { ImportRun } from '#shared/contract/import-run.ts'
import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { useImportsWords } from './imports-words.ts'
import { KeepList } from './keep-list.tsx'
import { useSayImports } from './say-imports.ts'

type Props = Readonly<{ run: ImportRun; onConfirm: () => void; onCancel: () => void }>

/** What taking a run back would come to, before it is done. */
export function TakeBackDialog({ run, onConfirm, onCancel }: Props) {
  const say = useImportsWords()
  const { sayRun } = useSayImports()
  const { value, failure } = useAsk('import-run.previewTakeBack', {
    seqs: run.imports.map(({ seq }) => seq),
  })
  const isAnything = value !== undefined && value.removed + value.restored > 0
  return (
    <FormDialog
      title={say('takeBackTitle', { name: sayRun(run) })}
      size="sm"
      confirmLabel={say('confirm')}
      cancelLabel={say('cancel')}
      isConfirmable={isAnything}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
      {value === undefined && !failure ? (
        <Box component="output">
          <Typography>{say('workingOut')}</Typography>
          <LinearProgress />
        </Box>
      ) : null}
      {value ? (
        <Box sx={{ display: 'grid', gap: 2 }}>
          {isAnything ? null : <Typography>{say('nothingToDo')}</Typography>}
          {value.removed > 0 ? (
            <Typography>
              {say('removes', { count: value.removed, formatted: formatCount(value.removed) })}
            </Typography>
          ) : null}
          {value.restored > 0 ? (
            <Typography>
              {say('restores', { count: value.restored, formatted: formatCount(value.restored) })}
            </Typography>
          ) : null}
          {value.kept > 0 ? (
            <KeepList kept={value.kept} keeps={value.keeps} />
          ) : isAnything ? (
            <Typography color="textSecondary">{say('keepsNone')}</Typography>
          ) : null}
          {isAnything ? <Typography color="textSecondary">{say('undoable')}</Typography> : null}
        </Box>
      ) : null}
    </FormDialog>
  )
}
