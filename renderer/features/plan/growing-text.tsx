import { styled } from '@mui/material/styles'
import type { FocusEventHandler, KeyboardEventHandler, Ref } from 'react'

type Props = Readonly<{
  id?: string
  label: string
  text: string
  placeholder: string
  isOneLine: boolean
  isReadOnly: boolean
  isWrong: boolean
  onType: (text: string) => void
  onBlur: () => void
  onFocus?: FocusEventHandler<HTMLTextAreaElement>
  onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>
  ref?: Ref<HTMLTextAreaElement>
}>

/**
 * Text that is edited where it is read. A copy of it, unseen on the screen, gives the field its height without measuring;
 * on paper the copy is the text.
 */
export function GrowingText({ label, text, placeholder, isOneLine, isReadOnly, isWrong, ...on }: Props) {
  return (
    <Sheet data-wrong={isWrong}>
      <Copy aria-hidden data-empty={text === ''}>
        {text === '' ? placeholder : text}
        {'\u200b'}
      </Copy>
      <Entry
        id={on.id}
        ref={on.ref}
        rows={1}
        aria-label={label}
        aria-invalid={isWrong}
        value={text}
        placeholder={placeholder}
        readOnly={isReadOnly}
        spellCheck={!isOneLine}
        autoComplete="off"
        onChange={(event) => on.onType(isOneLine ? oneLine(event.target.value) : event.target.value)}
        onBlur={on.onBlur}
        onFocus={on.onFocus}
        onKeyDown={on.onKeyDown}
      />
    </Sheet>
  )
}

/** Lines that were pasted into a title become one. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}

const Sheet = styled('div')({
  display: 'grid',
  minWidth: 0,
  margin: '0 -7px',
  border: '1px solid transparent',
  borderRadius: 6,
  '& > *': {
    gridArea: '1 / 1',
    minWidth: 0,
    boxSizing: 'border-box',
    margin: 0,
    padding: '2px 6px',
    font: 'inherit',
    letterSpacing: 'inherit',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '&:hover': { borderColor: 'var(--mui-palette-divider)' },
  '&:focus-within': {
    borderColor: 'var(--mui-palette-primary-main)',
    background: 'var(--mui-palette-background-paper)',
  },
  '&[data-wrong="true"]': { borderColor: 'var(--mui-palette-error-main)' },
  '@media print': { margin: 0, border: 'none', '& > *': { padding: '2px 0' } },
})

const Copy = styled('div')({
  visibility: 'hidden',
  '@media print': { visibility: 'visible', '&[data-empty="true"]': { display: 'none' } },
})

const Entry = styled('textarea')({
  width: '100%',
  height: '100%',
  resize: 'none',
  overflow: 'hidden',
  color: 'inherit',
  background: 'transparent',
  border: 'none',
  outline: 'none !important',
  '&::placeholder': { color: 'var(--mui-palette-text-secondary)', opacity: 1 },
  '@media print': { display: 'none' },
})
