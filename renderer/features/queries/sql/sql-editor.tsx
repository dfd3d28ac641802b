import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { queryLimitMs } from '#shared/contract/query.ts'
import { sqlTextAtMost } from '#shared/contract/sql.ts'
import { queryLimits } from '#shared/domain/query/query.ts'
import { formatCount } from '../../../ui/format.ts'
import { useSqlWords } from './sql-words.ts'

type Props = Readonly<{
  text: string
  box: RefObject<HTMLTextAreaElement | null>
  isAsking: boolean
  onChange: (text: string) => void
  onRun: () => void
  onCancel: () => void
  /** What else is done with the question. */
  children?: ReactNode
}>

/** Where a question is written, with what it may cost. Ctrl+Enter asks it; Tab leaves it, as it leaves every field. */
export function SqlEditor({ text, box, isAsking, onChange, onRun, onCancel, children }: Props) {
  const say = useSqlWords()
  const isEmpty = text.trim() === ''
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (!isEmpty) onRun()
    }
    if (event.key === 'Escape' && isAsking) onCancel()
  }
  return (
    <Box sx={{ px: 4, pt: 2, display: 'grid', gap: 2 }}>
      <TextField
        multiline
        fullWidth
        minRows={5}
        maxRows={14}
        label={say('editor')}
        value={text}
        inputRef={box}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        helperText={say('limits', {
          seconds: queryLimitMs / 1_000,
          rows: formatCount(queryLimits.rows),
        })}
        slotProps={{
          htmlInput: {
            maxLength: sqlTextAtMost,
            spellCheck: false,
            autoCapitalize: 'off',
            autoCorrect: 'off',
            style: { fontFamily: 'monospace', fontSize: 13, lineHeight: 1.5 },
          },
        }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button variant="contained" onClick={onRun} disabled={isEmpty} title={say('runKeys')}>
          {say('run')}
        </Button>
        {isAsking ? (
          <>
            <Button onClick={onCancel}>{say('cancel')}</Button>
            <Typography role="status" color="textSecondary">
              {say('asking')}
            </Typography>
          </>
        ) : null}
        <Box sx={{ flex: 1 }} />
        {children}
      </Box>
    </Box>
  )
}
