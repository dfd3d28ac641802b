import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Output } from '#shared/contract/contract.ts'
import { importObjects } from '#shared/domain/import/fields.ts'
import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../ui/format.ts'
import { NativePick } from '../../ui/native-pick.tsx'
import { kindWords, useImportWords } from './import-words.ts'
import type { FileInTurn } from './use-files-in-turn.ts'

type Props = Readonly<{
  files: readonly FileInTurn[]
  /** What each file would do with those before it, by its key, where they are imported as one. */
  previews: ReadonlyMap<number, Output<'import.preview'>>
  onLeaveOut: (key: number) => void
  onKind: (key: number, kind: string) => void
  onMove: (key: number, by: -1 | 1) => void
  onLookAt: (key: number) => void
}>

const kinds = [...importObjects, 'order-lines'] as const

/** Several files in the order in which they are imported: what each is, and how far it has come. Both can be said otherwise. */
export function FilesList({ files, previews, onLeaveOut, onKind, onMove, onLookAt }: Props) {
  const say = useImportWords()
  return (
    <Box
      component="ol"
      sx={{ m: 0, p: 0, listStyle: 'none', border: '1px solid', borderColor: 'divider', borderRadius: 1 }}
    >
      {files.map((file, index) => (
        <Box
          key={file.key}
          component="li"
          aria-current={file.isCurrent ? 'step' : undefined}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 2,
            px: 3,
            minHeight: 44,
            borderTop: index === 0 ? 0 : '1px solid',
            borderColor: 'divider',
            bgcolor: file.isCurrent ? 'action.selected' : 'background.paper',
          }}
        >
          <Typography
            variant="body2"
            sx={{ fontWeight: file.isCurrent ? 600 : 400, width: 240, overflowWrap: 'anywhere' }}
          >
            {say('fileAt', { number: index + 1, name: file.name })}
          </Typography>
          {file.done && file.kind && file.kind !== 'unsupported' ? (
            <Typography variant="body2" sx={{ width: 150 }}>
              {say(kindWords[file.kind])}
            </Typography>
          ) : file.inspection ? (
            <Box sx={{ width: 150, flexShrink: 0 }}>
              <NativePick
                label={say('kindOf', { name: file.name })}
                value={file.kind === 'unsupported' || file.kind === undefined ? '' : file.kind}
                choices={[
                  ...(file.kind === 'unsupported' ? [['', say('kindNone')] as const] : []),
                  ...kinds.map((kind) => [kind, say(kindWords[kind])] as const),
                ]}
                onPick={(kind) => onKind(file.key, kind)}
              />
            </Box>
          ) : null}
          <Typography variant="body2" color={file.failure ? 'error' : 'textSecondary'} sx={{ flex: 1 }}>
            {sayWhat(file)}
          </Typography>
          <Typography variant="body2" sx={{ textAlign: 'right' }}>
            {sayState(file)}
          </Typography>
          {file.done ? null : (
            <Box sx={{ display: 'flex', alignItems: 'center', flexShrink: 0 }}>
              {file.fileId === undefined || file.isCurrent ? null : (
                <Button
                  size="small"
                  aria-label={say('lookAtNamed', { name: file.name })}
                  onClick={() => onLookAt(file.key)}
                >
                  {say('lookAt')}
                </Button>
              )}
              <IconButton
                size="small"
                disabled={index === 0}
                aria-label={say('earlierNamed', { name: file.name })}
                onClick={() => onMove(file.key, -1)}
              >
                <ArrowUpwardIcon fontSize="small" />
              </IconButton>
              <IconButton
                size="small"
                disabled={index === files.length - 1}
                aria-label={say('laterNamed', { name: file.name })}
                onClick={() => onMove(file.key, 1)}
              >
                <ArrowDownwardIcon fontSize="small" />
              </IconButton>
              <Button
                size="small"
                aria-label={say('leaveFileOutNamed', { name: file.name })}
                onClick={() => onLeaveOut(file.key)}
              >
                {say('leaveFileOut')}
              </Button>
            </Box>
          )}
        </Box>
      ))}
    </Box>
  )

  function sayWhat({ inspection, failure }: FileInTurn): string {
    if (failure) return sayFailure(failure)
    if (!inspection) return say('looking')
    const { rows } = inspection
    return say('rows', { count: rows, formatted: formatCount(rows) })
  }

  function sayState({ key, done, isCurrent, failure, kind, job }: FileInTurn): string {
    if (done)
      return say('fileDone', { created: formatCount(done.created), updated: formatCount(done.updated) })
    if (failure) return say('fileRefused')
    if (kind === 'unsupported') return say('fileAside')
    if (job && job.endedAt === null) return say('fileNow')
    const preview = previews.get(key)
    if (preview) {
      const { created, updated, refusalCount } = preview
      return refusalCount > 0
        ? say('fileWouldRefuse', { created, updated, refused: refusalCount })
        : say('fileWould', { created, updated })
    }
    return say(isCurrent ? 'fileNow' : 'fileWaits')
  }
}
