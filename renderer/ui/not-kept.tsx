import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { FieldDraft } from './use-draft.ts'
import { wordsOf } from './words.ts'

const useWords = wordsOf('not-kept', {
  notKept: 'Not saved; the text stays here.',
  changedElsewhere: 'This was changed elsewhere in the meantime. The text here is not saved.',
  thereNow: 'There now: {{text}}',
  thereNothing: 'There is nothing there now.',
  tryAgain: 'Try again',
  keepThis: 'Save this text over it',
  takeThat: 'Show what is there now',
})

type Props = Readonly<{
  failure: AppError
  /** What is stored in place of the text that stands in the field. */
  stored: string
  draft: Pick<FieldDraft, 'keepAnyway' | 'revert'>
}>

const shownAtMost = 160

/** Why the text in a field is not kept, and the ways on: give it again, or choose between it and what is there now. */
export function NotKept({ failure, stored, draft }: Props) {
  const say = useWords()
  const isStale = failure.code === 'stale'
  const isRefusal = failure.code === 'invalid-input' || failure.code === 'rule-broken'
  const there = stored === '' ? say('thereNothing') : say('thereNow', { text: shortened(stored) })
  return (
    <Box
      role="alert"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 0.5, fontSize: 12 }}
    >
      <Box sx={{ color: 'error.main', flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        {isStale ? `${say('changedElsewhere')} ${there}` : sayFailure(failure)}
        {isStale || isRefusal ? null : ` ${say('notKept')}`}
      </Box>
      {isStale ? (
        <>
          <Button onClick={draft.keepAnyway}>{say('keepThis')}</Button>
          <Button onClick={draft.revert}>{say('takeThat')}</Button>
        </>
      ) : isRefusal ? null : (
        <Button onClick={draft.keepAnyway}>{say('tryAgain')}</Button>
      )}
    </Box>
  )
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > shownAtMost ? `${line.slice(0, shownAtMost)} …` : line
}
