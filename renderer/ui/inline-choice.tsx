import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { useId, type ReactNode } from 'react'

export type Choice = Readonly<{ value: string; label: string; mark?: ReactNode }>

type Props = Readonly<{
  label: string
  value: string
  choices: readonly Choice[]
  /** Said where none of the choices is the value. */
  otherwise?: string
  onKeep: (value: string) => void
  isReadOnly?: boolean
  isLabelHidden?: boolean
}>

/** A choice that is made where it stands and kept at once. */
export function InlineChoice({
  label,
  value,
  choices,
  otherwise,
  onKeep,
  isReadOnly = false,
  isLabelHidden = false,
}: Props) {
  const id = useId()
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: isLabelHidden ? '1fr' : '132px 1fr', alignItems: 'center' }}
    >
      {isLabelHidden ? null : (
        <Box id={id} sx={{ color: 'text.secondary', py: 1, pr: 2 }}>
          {label}
        </Box>
      )}
      <Select
        variant="standard"
        disableUnderline
        displayEmpty
        value={value}
        readOnly={isReadOnly}
        onChange={(event) => onKeep(event.target.value)}
        slotProps={{ input: isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': id } }}
        SelectDisplayProps={isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': id }}
        renderValue={(chosen) => {
          const choice = choices.find((each) => each.value === chosen)
          return choice || otherwise === undefined ? <Chosen choice={choice} /> : otherwise
        }}
        sx={{
          px: 1.5,
          border: '1px solid transparent',
          borderRadius: 1,
          '&:hover': { borderColor: isReadOnly ? 'transparent' : 'divider' },
          '&.Mui-focused': { borderColor: 'primary.main' },
          '& .MuiSelect-icon': { display: isReadOnly ? 'none' : undefined },
        }}
      >
        {choices.map((choice) => (
          <MenuItem key={choice.value} value={choice.value}>
            <Chosen choice={choice} />
          </MenuItem>
        ))}
      </Select>
    </Box>
  )
}

function Chosen({ choice }: Readonly<{ choice: Choice | undefined }>) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, minHeight: 22 }}>
      {choice?.mark}
      {choice?.label ?? '–'}
    </Box>
  )
}
