import type { EntryToken } from '#shared/domain/touchpoint/entry-token.ts'
import { styled } from '@mui/material/styles'
import { useId, useRef, type Ref } from 'react'

type Props = Readonly<{
  label: string
  help: string
  placeholder: string
  text: string
  tokens: readonly EntryToken[]
  field: Ref<HTMLInputElement>
  onType: (text: string) => void
}>

/** One line that is read as it is typed: what was understood is marked under the letters, each kind by a line of its own. */
export function EntryLine({ label, help, placeholder, text, tokens, field, onType }: Props) {
  const id = useId()
  const under = useRef<HTMLDivElement>(null)
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Stack>
        <Under ref={under} aria-hidden>
          {pieces(text, tokens).map(({ start, piece, means }) =>
            means === undefined ? (
              piece
            ) : (
              <span key={start} data-means={means}>
                {piece}
              </span>
            ),
          )}
        </Under>
        <Field
          id={id}
          ref={field}
          value={text}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={2_000}
          aria-describedby={`${id}-help`}
          onChange={(event) => onType(event.target.value)}
          onScroll={(event) => {
            if (under.current) under.current.scrollLeft = event.currentTarget.scrollLeft
          }}
        />
      </Stack>
      <Help id={`${id}-help`}>{help}</Help>
    </div>
  )
}

type Piece = Readonly<{ start: number; piece: string; means: EntryToken['means'] | undefined }>

function pieces(text: string, tokens: readonly EntryToken[]): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const { start, end, means } of tokens) {
    if (start > at) found.push({ start: at, piece: text.slice(at, start), means: undefined })
    found.push({ start, piece: text.slice(start, end), means })
    at = end
  }
  if (at < text.length) found.push({ start: at, piece: text.slice(at), means: undefined })
  return found
}

const Label = styled('label')({
  display: 'block',
  marginBottom: 4,
  fontSize: 12,
  color: 'var(--mui-palette-text-secondary)',
})
const Help = styled('div')({ marginTop: 4, fontSize: 12, color: 'var(--mui-palette-text-secondary)' })
const Stack = styled('div')({
  position: 'relative',
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 6,
  background: 'var(--mui-palette-background-paper)',
  '&:focus-within': { borderColor: 'var(--mui-palette-primary-main)' },
})
const text = {
  padding: '8px 12px',
  font: 'inherit',
  fontSize: 14,
  lineHeight: '22px',
  whiteSpace: 'pre',
} as const

const Under = styled('div')({
  ...text,
  position: 'absolute',
  inset: 0,
  overflow: 'hidden',
  color: 'transparent',
  '& span': { borderBottom: '2px solid var(--mui-palette-primary-main)', paddingBottom: 1 },
  '& span[data-means="subject"]': { borderBottom: 'none' },
  '& span[data-means="day"], & span[data-means="minutes"]': { borderBottomStyle: 'dashed' },
  '& span[data-means="tag"], & span[data-means="outcome"]': { borderBottomStyle: 'dotted' },
  '& span[data-means="choice"]': { borderBottom: '3px double var(--mui-palette-warning-main)' },
  '& span[data-means="unknown"]': {
    borderBottom: 'none',
    textDecoration: 'wavy underline var(--mui-palette-error-main)',
  },
})
const Field = styled('input')({
  ...text,
  position: 'relative',
  display: 'block',
  width: '100%',
  boxSizing: 'border-box',
  border: 'none',
  outline: 'none',
  background: 'transparent',
  color: 'var(--mui-palette-text-primary)',
  '&::placeholder': { color: 'var(--mui-palette-text-secondary)', opacity: 1 },
})
