import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../ui/format.ts'
import type { Done } from './done-panel.tsx'
import { heldWords, useImportWords } from './import-words.ts'

export type ListedFile = Readonly<{
  key: number
  name: string
  inspection: Output<'import.inspect'> | undefined
  failure: AppError | undefined
  done: Done | undefined
  isCurrent: boolean
}>
type Props = Readonly<{
  files: readonly ListedFile[]
  onLeaveOut: (key: number) => void
  goesOn: boolean
  onGoOn: (goesOn: boolean) => void
}>

/** Several files in the order in which they are imported: what each is, and how far it has come. */
export function FilesList({ files, onLeaveOut, goesOn, onGoOn }: Props) {
  const say = useImportWords()
  return (
    <Box component="section" aria-labelledby="files">
      <Typography id="files" variant="h2">
        {say('files', { count: files.length })}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('filesOrder')}
      </Typography>
      <FormControlLabel
        control={<Checkbox size="small" checked={goesOn} onChange={(_event, isOn) => onGoOn(isOn)} />}
        label={say('goOnByItself')}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ mb: 2 }}
      />
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
              gap: 3,
              px: 3,
              minHeight: 40,
              borderTop: index === 0 ? 0 : '1px solid',
              borderColor: 'divider',
              bgcolor: file.isCurrent ? 'action.selected' : 'background.paper',
            }}
          >
            <Typography
              variant="body2"
              sx={{ fontWeight: file.isCurrent ? 600 : 400, width: 280, overflowWrap: 'anywhere' }}
            >
              {say('fileAt', { number: index + 1, name: file.name })}
            </Typography>
            <Typography variant="body2" color={file.failure ? 'error' : 'textSecondary'} sx={{ flex: 1 }}>
              {sayWhat(file)}
            </Typography>
            <Typography variant="body2">{sayState(file)}</Typography>
            {file.done ? null : (
              <Button
                size="small"
                aria-label={say('leaveFileOutNamed', { name: file.name })}
                onClick={() => onLeaveOut(file.key)}
              >
                {say('leaveFileOut')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  )

  function sayWhat({ inspection, failure }: ListedFile): string {
    if (failure) return sayFailure(failure)
    if (!inspection) return say('looking')
    const { recognition, rows } = inspection
    const what = recognition.object === 'unsupported' ? say('notKnown') : say(heldWords[recognition.object])
    return say('fileHolds', { what, count: rows, formatted: formatCount(rows) })
  }

  function sayState({ done, isCurrent, failure }: ListedFile): string {
    if (done) return say('fileDone', { created: done.created, updated: done.updated })
    if (failure) return say('fileRefused')
    return say(isCurrent ? 'fileNow' : 'fileWaits')
  }
}
