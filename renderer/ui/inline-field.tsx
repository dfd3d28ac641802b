import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import { useId, type KeyboardEvent } from 'react'
import { NotKept } from './not-kept.tsx'
import { useDraft, type Kept } from './use-draft.ts'

type Props = Readonly<{
  label: string
  /** The thing whose text this is, in the version that is shown: a change made elsewhere is told and not written over. */
  of?: Readonly<{ id: string; version: number }>
  /** What tells the field from the others of the same thing, where its label may change. */
  field?: string
  value: string
  /** Keeps the text; the field has trimmed nothing. A text that is refused stays in the field with the reason. */
  onKeep: (text: string) => void | Promise<Kept>
  isMultiline?: boolean
  isReadOnly?: boolean
  isLabelHidden?: boolean
  placeholder?: string
  suggestions?: readonly string[]
  /** A sentence where the text can't be kept. */
  complaint?: string | undefined
  align?: 'left' | 'right'
}>

/** What the contract takes; a field that takes no more says so at once. */
const longestLine = 200
const longestNote = 20_000

/** A field that is edited where it stands and kept as one types. Enter keeps, Escape takes back. */
export function InlineField(props: Props) {
  const {
    label,
    value,
    onKeep,
    isMultiline = false,
    isReadOnly = false,
    isLabelHidden = false,
    suggestions,
  } = props
  const id = useId()
  const draft = useDraft({
    stored: value,
    version: props.of?.version,
    keep: onKeep,
    lastingName: props.of && `${props.of.id} ${props.field ?? label}`,
  })
  const { complaint } = props
  const isWrong = complaint !== undefined || draft.failure !== undefined

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && draft.isTyping) {
      event.stopPropagation()
      draft.revert()
    }
    if (event.key === 'Enter' && !isMultiline && event.target instanceof HTMLElement) event.target.blur()
  }

  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: isLabelHidden ? '1fr' : '132px 1fr', alignItems: 'start' }}
    >
      {isLabelHidden ? null : (
        <Box
          component="label"
          htmlFor={id}
          sx={{
            color: 'text.secondary',
            pt: '6px',
            pb: 1,
            pr: 2,
            lineHeight: '20px',
            overflowWrap: 'anywhere',
          }}
        >
          {label}
        </Box>
      )}
      <Box sx={{ minWidth: 0 }}>
        <InputBase
          id={id}
          fullWidth
          multiline={isMultiline}
          value={draft.text}
          readOnly={isReadOnly}
          placeholder={props.placeholder ?? '–'}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
          onKeyDown={onKeyDown}
          error={isWrong}
          inputProps={{
            'aria-label': isLabelHidden ? label : undefined,
            'aria-invalid': isWrong,
            list: suggestions ? `${id}-list` : undefined,
            autoComplete: 'off',
            maxLength: isMultiline ? longestNote : longestLine,
            style: { textAlign: props.align ?? 'left' },
          }}
          sx={fieldLook(isWrong, isReadOnly)}
        />
        {suggestions ? (
          <datalist id={`${id}-list`}>
            {suggestions.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </datalist>
        ) : null}
        {complaint === undefined ? null : (
          <Box role="alert" sx={{ color: 'error.main', fontSize: 12, px: 1.5 }}>
            {complaint}
          </Box>
        )}
        {draft.failure ? <NotKept failure={draft.failure} stored={value} draft={draft} /> : null}
      </Box>
    </Box>
  )
}

function fieldLook(isWrong: boolean, isReadOnly: boolean) {
  return {
    px: 1.5,
    py: 0.5,
    border: '1px solid',
    borderColor: isWrong ? 'error.main' : 'transparent',
    borderRadius: 1,
    '&:hover': { borderColor: isReadOnly ? 'transparent' : 'divider' },
    '&.Mui-focused': { borderColor: 'primary.main', bgcolor: 'background.paper' },
  }
}
