import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { Answer } from '../../../../api/use-ask.ts'
import { NotAnswered } from '../../../../ui/not-answered.tsx'
import { useRoomWords } from '../room-words.ts'

/** What is looked at, by name, with what is said quietly below it. */
export function Head({ title, below }: Readonly<{ title: ReactNode; below?: ReactNode }>) {
  return (
    <Box sx={{ mb: 5, maxWidth: 1180 }}>
      <Box component="h2" sx={{ m: 0, fontSize: 28, lineHeight: 1.3, fontWeight: 600 }}>
        {title}
      </Box>
      {below ? <Box sx={{ color: 'text.secondary', fontSize: 17 }}>{below}</Box> : null}
    </Box>
  )
}

export type Fact = readonly [name: string, value: ReactNode]

export function fact(name: string, value: ReactNode): Fact {
  return [name, value]
}

/** Each fact as what it is called and what it is; those that are empty are left away. */
export function Facts({ facts }: Readonly<{ facts: readonly Fact[] }>) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mb: 5,
        display: 'grid',
        gridTemplateColumns: 'minmax(140px, max-content) minmax(0, 1fr)',
        columnGap: 5,
        rowGap: 1.5,
        maxWidth: 1180,
      }}
    >
      {facts.flatMap(([name, value]) =>
        value === '' || value === null || value === undefined
          ? []
          : [
              <Box key={`${name} name`} component="dt" sx={{ color: 'text.secondary' }}>
                {name}
              </Box>,
              <Box key={name} component="dd" sx={{ m: 0, whiteSpace: 'pre-line' }}>
                {value}
              </Box>,
            ],
      )}
    </Box>
  )
}

type AnsweredProps<T> = Readonly<{ answer: Answer<T>; children: (value: T) => ReactNode }>

/** What was asked for once it is there; what was removed meanwhile says so. */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  const say = useRoomWords()
  if (answer.failure?.code === 'not-found') return <Gone />
  if (answer.failure && answer.value === undefined)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (answer.value === undefined)
    return <Box role="status" aria-busy aria-label={say('loading')} sx={{ minHeight: 300 }} />
  return children(answer.value)
}

export function Gone() {
  const say = useRoomWords()
  return <Box sx={{ color: 'text.secondary' }}>{say('gone')}</Box>
}
