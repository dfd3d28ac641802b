import { styled } from '@mui/material/styles'

type Props = Readonly<{ label: string; sign: string; isOn?: boolean; onPress: () => void }>

/** One tool of the bar over a text. The selection in the text stays while it is pressed. */
export function RichTool({ label, sign, isOn, onPress }: Props) {
  return (
    <Tool
      type="button"
      title={label}
      aria-label={label}
      aria-pressed={isOn}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <span aria-hidden>{sign}</span>
    </Tool>
  )
}

export const ToolBar = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  padding: 2,
  border: '1px solid var(--mui-palette-divider)',
  borderRadius: 6,
  background: 'var(--mui-palette-background-paper)',
})

export const ToolChoice = styled('select')({
  height: 26,
  font: 'inherit',
  fontSize: 12,
  color: 'inherit',
  background: 'transparent',
  border: 'none',
  borderRadius: 4,
  '& option': { background: 'var(--mui-palette-background-paper)' },
})

const Tool = styled('button')({
  minWidth: 26,
  height: 26,
  padding: '0 4px',
  font: 'inherit',
  fontSize: 12,
  fontWeight: 600,
  color: 'inherit',
  background: 'transparent',
  border: 'none',
  borderRadius: 4,
  cursor: 'pointer',
  '&:hover': { background: 'var(--mui-palette-action-hover)' },
  '&[aria-pressed="true"]': {
    background: 'var(--mui-palette-action-selected)',
    boxShadow: 'inset 0 -2px 0 var(--mui-palette-primary-main)',
  },
})
