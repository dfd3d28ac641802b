import { styled } from '@mui/material/styles'

type Props<V extends string> = Readonly<{
  label: string
  value: V
  choices: readonly Readonly<{ value: V; label: string }>[]
  isQuiet?: boolean
  /** Whether it is left out on paper: where nothing was chosen and nobody asks. */
  isOffPaper?: boolean
  isReadOnly?: boolean
  onKeep: (value: V) => void
}>

/** A choice in a line of the plan: the system's own list, since a plan has hundreds of them. On paper it is a word. */
export function PlainChoice<V extends string>(props: Props<V>) {
  const { label, value, choices, isQuiet = false, isOffPaper = false, isReadOnly = false, onKeep } = props
  const chosen = choices.find((choice) => choice.value === value)
  const onPaper = isOffPaper ? 'no-print' : undefined
  const word = (
    <Word data-quiet={isQuiet} className={onPaper}>
      {chosen?.label ?? '–'}
    </Word>
  )
  if (isReadOnly) return word

  return (
    <Stack className={onPaper}>
      {word}
      <Select aria-label={label} value={value} onChange={(event) => onKeep(event.target.value as V)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Stack>
  )
}

const Stack = styled('span')({
  display: 'grid',
  minWidth: 0,
  alignItems: 'center',
  '& > *': { gridArea: '1 / 1', minWidth: 0 },
})

const Word = styled('span')({
  padding: '2px 6px',
  border: '1px solid transparent',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  '@media print': { whiteSpace: 'normal' },
  '&[data-quiet="true"]': { color: 'var(--mui-palette-text-secondary)' },
})

const Select = styled('select')({
  width: '100%',
  height: '100%',
  padding: '1px 2px',
  font: 'inherit',
  color: 'transparent',
  appearance: 'none',
  background: 'transparent',
  border: '1px solid transparent',
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover, &:focus-visible': { borderColor: 'var(--mui-palette-divider)' },
  '& option': { color: 'var(--mui-palette-text-primary)', background: 'var(--mui-palette-background-paper)' },
  '@media print': { display: 'none' },
})
