import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Tooltip from '@mui/material/Tooltip'
import type { Choice } from '../../ui/inline-choice.tsx'

type Props = Readonly<{
  label: string
  value: string
  choices: readonly Choice[]
  /** Said where none of the choices is the value. */
  otherwise?: string
  isReadOnly: boolean
  onKeep: (value: string) => void
}>

/** A judgement by its mark: all choices are seen, one press makes one, and the word of the chosen one stands beside. */
export function MarkChoice({ label, value, choices, otherwise, isReadOnly, onKeep }: Props) {
  const chosen = choices.find((choice) => choice.value === value)
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '96px auto 1fr', alignItems: 'center', minHeight: 34 }}>
      <Box sx={{ color: 'text.secondary' }}>{label}</Box>
      {isReadOnly ? (
        <Box sx={{ display: 'inline-flex', pr: 2 }}>{chosen?.mark}</Box>
      ) : (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={value}
          aria-label={label}
          onChange={(_event, next: string | null) => {
            if (next !== null) onKeep(next)
          }}
        >
          {choices.map((choice) => (
            <ToggleButton
              key={choice.value}
              value={choice.value}
              aria-label={choice.label}
              sx={{ p: 0, width: 30, height: 26 }}
            >
              <Tooltip title={choice.label}>
                <Box component="span" sx={{ display: 'inline-flex', p: 1.5 }}>
                  {choice.mark}
                </Box>
              </Tooltip>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <Box
        sx={{ pl: isReadOnly ? 0 : 2, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}
      >
        {chosen?.label ?? otherwise}
      </Box>
    </Box>
  )
}
