import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import type { ReactNode } from 'react'
import { turned } from './people-filter.ts'

type Props<V> = Readonly<{
  title: string
  values: readonly V[]
  chosen: readonly V[]
  labelOf: (value: V) => string
  markOf?: (value: V) => ReactNode
  onChoose: (chosen: readonly V[]) => void
}>

/** Values of which any number can be chosen, as buttons that stay pressed. Nothing where there is no value. */
export function ChoiceChips<V>({ title, values, chosen, labelOf, markOf, onChoose }: Props<V>) {
  if (values.length === 0) return null
  return (
    <Box role="group" aria-label={title}>
      <Box aria-hidden="true" sx={{ fontSize: 12, color: 'text.secondary', mb: 1 }}>
        {title}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, maxHeight: 116, overflow: 'auto' }}>
        {values.map((value) => (
          <ToggleButton
            key={labelOf(value)}
            value={labelOf(value)}
            size="small"
            selected={chosen.includes(value)}
            onChange={() => onChoose(turned(chosen, value))}
            sx={{ gap: 1, py: 0.25, px: 1.5, fontSize: 12, textTransform: 'none', maxWidth: '100%' }}
          >
            {markOf?.(value)}
            <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
              {labelOf(value)}
            </Box>
          </ToggleButton>
        ))}
      </Box>
    </Box>
  )
}
