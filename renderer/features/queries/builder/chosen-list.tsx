import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { ReactNode } from 'react'
import { useQueriesWords } from '../queries-words.ts'

type Props = Readonly<{
  label: string
  items: readonly Readonly<{ name: string; more?: ReactNode }>[]
  /** Left out where one must stand and only one does. */
  onRemove: ((index: number) => void) | undefined
  /** To the place before. */
  onMove: (index: number) => void
}>

/** What was chosen, in an order that can be changed. */
export function ChosenList({ label, items, onRemove, onMove }: Props) {
  const say = useQueriesWords()
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map(({ name, more }, index) => (
        <Box
          component="li"
          // The same field may stand twice.
          key={`${index} ${name}`}
          sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32 }}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>{name}</Box>
          {more}
          {index > 0 ? (
            <IconButton aria-label={say('earlier', { name })} onClick={() => onMove(index)}>
              <ArrowUpwardIcon fontSize="small" />
            </IconButton>
          ) : null}
          {onRemove ? (
            <IconButton aria-label={say('remove', { name })} onClick={() => onRemove(index)}>
              <CloseIcon fontSize="small" />
            </IconButton>
          ) : null}
        </Box>
      ))}
    </Box>
  )
}

/** The list with one of it a place further forward. */
export function moved<T>(all: readonly T[], index: number): readonly T[] {
  const one = all[index]
  return one === undefined || index === 0
    ? all
    : [...all.slice(0, index - 1), one, ...all.slice(index - 1, index), ...all.slice(index + 1)]
}
