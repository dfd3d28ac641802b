import Box from '@mui/material/Box'

type Props = Readonly<{
  label: string
  value: string
  choices: readonly (readonly [string, string])[]
  /** Choices that are shown and can't be made. */
  taken?: ReadonlySet<string>
  onPick: (value: string) => void
  /** Whether something was chosen that is not the usual. */
  isMarked?: boolean
}>

const none: ReadonlySet<string> = new Set()

/** A choice within a table: small, and quick where a file has hundreds of columns. */
export function NativePick({ label, value, choices, taken = none, onPick, isMarked = false }: Props) {
  return (
    <Box
      component="select"
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      sx={{
        width: '100%',
        font: 'inherit',
        color: 'inherit',
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: isMarked ? 'primary.main' : 'divider',
        borderRadius: 1,
        px: 1,
        py: 0.5,
      }}
    >
      {choices.map(([key, word]) => (
        <option key={key} value={key} disabled={taken.has(key)}>
          {word}
        </option>
      ))}
    </Box>
  )
}
