import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'

type Props<V extends string> = Readonly<{
  label: string
  value: V
  views: readonly Readonly<{ value: V; label: string }>[]
  onChoose: (view: V) => void
}>

/** How a page shows what it is about. */
export function ViewChoice<V extends string>({ label, value, views, onChoose }: Props<V>) {
  return (
    <ToggleButtonGroup
      size="small"
      exclusive
      value={value}
      aria-label={label}
      onChange={(_event, view: V | null) => view && onChoose(view)}
    >
      {views.map((view) => (
        <ToggleButton key={view.value} value={view.value} sx={{ py: 0.75, px: 2.5, textTransform: 'none' }}>
          {view.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
