import Box from '@mui/material/Box'

type Props = Readonly<{
  label: string
  /** What is said where the text is none of what belongs here; `undefined` where it is right. */
  wrong: string | undefined
  text: string
  isDisabled: boolean
  widthPx: number
  onType: (text: string) => void
  /** When it is left or Enter is pressed. */
  onPut: () => void
  /** Back to what was there. */
  onBack: () => void
}>

/** A text that is typed into a table and says a figure: with the reason, as long as it says none. */
export function TypedCell({ label, wrong, text, isDisabled, widthPx, onType, onPut, onBack }: Props) {
  const isRight = wrong === undefined
  return (
    <Box
      component="input"
      aria-label={isRight ? label : `${label}. ${wrong}`}
      aria-invalid={!isRight}
      title={wrong}
      inputMode="decimal"
      disabled={isDisabled}
      value={text}
      onChange={(event: { target: HTMLInputElement }) => onType(event.target.value)}
      onBlur={onPut}
      onKeyDown={(event: { key: string }) => {
        if (event.key === 'Enter') onPut()
        if (event.key === 'Escape') onBack()
      }}
      sx={{
        width: widthPx,
        font: 'inherit',
        textAlign: 'right',
        color: 'inherit',
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: isRight ? 'divider' : 'error.main',
        borderRadius: 1,
        px: 1,
        py: 0.5,
        '&:disabled': { color: 'text.disabled', bgcolor: 'transparent' },
      }}
    />
  )
}
