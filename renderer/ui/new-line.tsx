import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import { styled } from '@mui/material/styles'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Kept } from './use-draft.ts'

type Props = Readonly<{
  label: string
  /** What stands in the empty line, where the label is too long for it. */
  hint?: string
  onAdd: (title: string) => Promise<Kept>
}>

/** The empty last line of a list: what is typed there is added on Enter, and the line is empty again for the next. */
export function NewLine({ label, hint = label, onAdd }: Props) {
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<AppError>()
  const latest = useRef({ text, onAdd })
  latest.current = { text, onAdd }

  const add = async (): Promise<void> => {
    const title = latest.current.text.trim()
    if (title === '') return
    setText('')
    setFailure(undefined)
    const outcome = await onAdd(title)
    if (outcome.ok) return
    setFailure(outcome.error)
    setText((since) => `${title} ${since}`.trim())
  }

  useEffect(
    () => () => {
      const title = latest.current.text.trim()
      if (title !== '') void latest.current.onAdd(title)
    },
    [],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') void add()
    if (event.key !== 'Escape' || text === '') return
    event.stopPropagation()
    setText('')
    setFailure(undefined)
  }

  return (
    <Box className="no-print" sx={{ minWidth: 0 }}>
      <Entry
        aria-label={label}
        aria-invalid={failure !== undefined}
        placeholder={`+ ${hint}`}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void add()}
        onKeyDown={onKeyDown}
      />
      {failure ? (
        <Box role="alert" sx={{ color: 'error.main', fontSize: 12 }}>
          {sayFailure(failure)}
        </Box>
      ) : null}
    </Box>
  )
}

const Entry = styled('input')({
  width: 'calc(100% + 14px)',
  boxSizing: 'border-box',
  margin: '0 -7px',
  padding: '1px 6px',
  font: 'inherit',
  color: 'inherit',
  background: 'transparent',
  border: '1px solid transparent',
  borderRadius: 6,
  outline: 'none !important',
  '&::placeholder': { color: 'var(--mui-palette-text-secondary)', opacity: 1 },
  '&:hover': { borderColor: 'var(--mui-palette-divider)' },
  '&:focus': {
    borderColor: 'var(--mui-palette-primary-main)',
    background: 'var(--mui-palette-background-paper)',
  },
  '&[aria-invalid="true"]': { borderColor: 'var(--mui-palette-error-main)' },
})
