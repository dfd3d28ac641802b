import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef, type KeyboardEvent } from 'react'
import { useDraft, type Kept } from '../../ui/use-draft.ts'
import { GrowingText } from './growing-text.tsx'
import { usePlanWords } from './plan-words.ts'

type Props = Readonly<{
  label: string
  /** The thing whose text this is, in the version that is shown. */
  of: Readonly<{ id: string; version: number }>
  stored: string
  onKeep: (text: string, version: number) => Promise<Kept>
  placeholder?: string
  isOneLine?: boolean
  isReadOnly?: boolean
  /** The keys that do something with the thing itself, such as moving it. */
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}>

/**
 * A text of the plan, kept as one types. What can't be kept stays where it was written, with the reason and a way to try
 * again. While somebody types, the text goes with the version that typing began from, so that a change made elsewhere is
 * told and never written over unseen: after one nothing is sent until the user decides.
 */
export function KeptText(props: Props) {
  const { label, of, stored, onKeep, isOneLine = false, isReadOnly = false } = props
  const base = useRef(of.version)
  const refusal = useRef<AppError>(undefined)
  const draft = useDraft({
    stored,
    keep: async (text) => {
      const undecided = refusal.current?.code === 'stale' ? refusal.current : undefined
      return undecided ? { ok: false, error: undecided } : onKeep(text, base.current)
    },
    lastingName: of.id,
  })
  refusal.current = draft.failure
  if (!draft.isTyping) base.current = of.version

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    props.onKeyDown?.(event)
    if (event.key === 'Escape' && draft.isTyping) {
      event.stopPropagation()
      draft.revert()
    }
    if (event.key === 'Enter' && isOneLine) {
      event.preventDefault()
      event.currentTarget.blur()
    }
  }
  const keepOverWhatIsThere = (): void => {
    refusal.current = undefined
    base.current = of.version
    draft.flush()
  }

  return (
    <Box sx={{ minWidth: 0 }}>
      <GrowingText
        label={label}
        text={draft.text}
        placeholder={isReadOnly ? '' : (props.placeholder ?? '')}
        isOneLine={isOneLine}
        isReadOnly={isReadOnly}
        isWrong={draft.failure !== undefined}
        onType={draft.type}
        onBlur={draft.leave}
        onKeyDown={onKeyDown}
      />
      {draft.failure ? (
        <NotKept
          failure={draft.failure}
          onTryAgain={draft.flush}
          onKeepThis={keepOverWhatIsThere}
          onTakeThat={draft.revert}
        />
      ) : null}
    </Box>
  )
}

type NotKeptProps = Readonly<{
  failure: AppError
  onTryAgain: () => void
  onKeepThis: () => void
  onTakeThat: () => void
}>

function NotKept({ failure, onTryAgain, onKeepThis, onTakeThat }: NotKeptProps) {
  const say = usePlanWords()
  const isStale = failure.code === 'stale'
  return (
    <Box
      role="alert"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, py: 1, fontSize: 12 }}
    >
      <Box sx={{ color: 'error.main', flex: '1 1 280px' }}>
        {isStale ? say('changedElsewhere') : `${sayFailure(failure)} ${say('notKept')}`}
      </Box>
      {isStale ? (
        <>
          <Button onClick={onKeepThis}>{say('keepThis')}</Button>
          <Button onClick={onTakeThat}>{say('takeThat')}</Button>
        </>
      ) : (
        <Button onClick={onTryAgain}>{say('tryAgain')}</Button>
      )}
    </Box>
  )
}
