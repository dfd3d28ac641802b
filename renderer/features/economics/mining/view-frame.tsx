import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { SearchInput } from '../../../ui/search-input.tsx'
import { useMiningWords } from './mining-words.ts'

export type ViewProps = Readonly<{ params: URLSearchParams; onSet: SetParams }>

type FrameProps = Readonly<{
  /** Of its heading. */
  id: string
  /** Whether what is shown is about to be another. */
  isAsking?: boolean
  children: ReactNode
}>

/** One view of the findings: its head, and below it what it found. */
export function View({ id, isAsking = false, children }: FrameProps) {
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: 'minmax(0, 1fr)',
        opacity: isAsking ? 0.6 : 1,
      }}
    >
      {children}
    </Box>
  )
}

type Props = Readonly<{
  /** Of the heading. */
  id: string
  title: string
  rule: string
  /** Beside the title: what is chosen, and ways to take it along. */
  children: ReactNode
}>

/** What a view is about and the rule it goes by, in words, over what it found. */
export function ViewHead({ id, title, rule, children }: Props) {
  return (
    <Box>
      <Typography id={id} variant="h2">
        {title}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ maxWidth: 1000 }}>
        {rule}
      </Typography>
      <Box
        sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mt: 3, displayPrint: 'none' }}
      >
        {children}
      </Box>
    </Box>
  )
}

/** Narrows a view to accounts by a part of their name. */
export function FindAccount({ params, onSet }: ViewProps) {
  const say = useMiningWords()
  return (
    <SearchInput
      label={say('find')}
      value={params.get('find') ?? ''}
      widthPx={220}
      onChange={(find) => onSet({ find })}
    />
  )
}

/** Those whose name has what is sought. */
export function foundBy<R extends Readonly<{ name: string }>>(
  rows: readonly R[],
  params: URLSearchParams,
): readonly R[] {
  const sought = (params.get('find') ?? '').toLocaleLowerCase()
  return sought === '' ? rows : rows.filter(({ name }) => name.toLocaleLowerCase().includes(sought))
}
