import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'
import { wordsOf } from './words.ts'

const useWords = wordsOf('not-answered', { tryAgain: 'Try again' })

type Props = Readonly<{
  failure: AppError
  onAgain: () => void
  /** What is not shown for it, in a sentence before the reason. */
  children?: ReactNode
}>

/** Why what was asked for is not shown, and the press that asks again. */
export function NotAnswered({ failure, onAgain, children }: Props) {
  const say = useWords()
  return (
    <Notice severity="error" action={<Button onClick={onAgain}>{say('tryAgain')}</Button>}>
      {children === undefined ? null : <>{children} </>}
      {sayFailure(failure)}
    </Notice>
  )
}
