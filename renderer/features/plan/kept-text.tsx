import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { NotKept } from '../../ui/not-kept.tsx'
import { useDraft, type Kept } from '../../ui/use-draft.ts'
import { GrowingText } from './growing-text.tsx'

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

/** A text of the plan, kept as one types. What can't be kept stays where it was written, with the reason and a way on. */
export function KeptText(props: Props) {
  const { label, of, stored, onKeep, isOneLine = false, isReadOnly = false } = props
  const draft = useDraft({
    stored,
    version: of.version,
    keep: (text) => onKeep(text, of.version),
    lastingName: of.id,
  })

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
      {draft.failure ? <NotKept failure={draft.failure} stored={stored} draft={draft} /> : null}
    </Box>
  )
}
