import type { Output } from '#shared/contract/contract.ts'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef } from 'react'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatCount } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useEraseWords } from './erase-words.ts'
import { LeftOver } from './left-over.tsx'

export type Done = Output<'erasure.erase'>
type Props = Readonly<{ done: Done; path: string; isRemoved: boolean }>

/** What was done, whether the file is written anew by now, and what is left elsewhere. */
export function Erased({ done, path, isRemoved }: Props) {
  const say = useEraseWords()
  const { value, askAgain } = useAsk('erasure.list', {})
  const heading = useRef<HTMLHeadingElement>(null)
  // An answer from before the erasure says nothing of it.
  const isWiped = value?.isWiped === true && value.erasures.some(({ id }) => id === done.id)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (isWiped) return undefined
    const timer = setInterval(askAgain, askEveryMs)
    return () => clearInterval(timer)
  }, [isWiped, askAgain])
  return (
    <>
      <Typography ref={heading} tabIndex={-1} variant="h1">
        {say('done')}
      </Typography>
      <Typography>
        {say('doneHow', { rows: formatCount(done.rows), changes: formatCount(done.changes) })}
      </Typography>
      <div role="status">
        <Notice severity={isWiped ? 'success' : 'info'}>{say(isWiped ? 'wiped' : 'wiping')}</Notice>
      </div>
      <LeftOver />
      <Button component={RouteLink} to={path} variant="contained" sx={{ justifySelf: 'start' }}>
        {say(isRemoved ? 'backToPrivacy' : 'toPlaceholder')}
      </Button>
    </>
  )
}

const askEveryMs = 1_000
