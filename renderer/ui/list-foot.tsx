import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { wordsOf } from './words.ts'

const useWords = wordsOf('list-foot', {
  earlier: 'Earlier page',
  later: 'Later page',
  page: 'Page {{page}} of {{pages}}',
})

type Props = Readonly<{
  /** From 0. */
  page: number
  pages: number
  onPage: (page: number) => void
  /** What the list comes to. */
  children: ReactNode
}>

/** Below a list: what it comes to, and the way to its other pages. */
export function ListFoot({ page, pages, onPage, children }: Props) {
  const say = useWords()
  return (
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, pt: 2, color: 'text.secondary' }}
    >
      {children}
      <Box sx={{ flex: 1 }} />
      {pages > 1 ? (
        <>
          <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
            {say('earlier')}
          </Button>
          <span>{say('page', { page: page + 1, pages })}</span>
          <Button disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
            {say('later')}
          </Button>
        </>
      ) : null}
    </Box>
  )
}
