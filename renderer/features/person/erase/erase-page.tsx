import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as RouteLink, useParams } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Confirmation } from './confirmation.tsx'
import { useEraseWords } from './erase-words.ts'
import { Erased, type Done } from './erased.tsx'
import { LeftOver } from './left-over.tsx'
import { TextsNaming } from './texts-naming.tsx'
import { WhatGoes } from './what-goes.tsx'

/** Erases a person: what that does is said before, and what is left of them after. */
export function ErasePage() {
  const { accountId, contactId } = useParams()
  if (!isId<'contact'>(contactId)) return null
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
      <Box sx={{ maxWidth: 880, px: 6, py: 5, display: 'grid', gap: 3 }}>
        <Erasing key={contactId} accountId={accountId ?? null} contactId={contactId} />
      </Box>
    </Box>
  )
}

const whyOf = { contact: 'why', removed: 'whyRemoved', lead: 'whyLead' } as const

/** What is asked for beside the person. The last name alone may be somebody else's: it is left unless somebody says so. */
const usual = { keepsTitle: true, masksFullName: true, masksLastName: false }

/** Who was removed is at no account any more, and is erased from the page of those. */
function Erasing({ accountId, contactId }: Readonly<{ accountId: string | null; contactId: ContactId }>) {
  const say = useEraseWords()
  const [wish, setWish] = useState(usual)
  const [done, setDone] = useState<Done>()
  const people = accountId === null ? undefined : `/accounts/${accountId}/people`
  const person = people === undefined ? '/settings/privacy' : `${people}?person=${contactId}`
  const preview = useAsk('erasure.preview', { contactId, ...wish }, { when: !done })
  const before = useAsk('erasure.list', {}, { when: !done }).value?.erasures.find(
    ({ erasedId }) => erasedId === contactId,
  )
  if (done) return <Erased done={done} path={person} isRemoved={people === undefined} />
  if (preview.failure && isNobody(preview.failure)) return <Nobody failure={preview.failure} path={person} />
  if (preview.failure) return <NotAnswered failure={preview.failure} onAgain={preview.askAgain} />
  if (!preview.value)
    return (
      <Typography role="status" color="textSecondary">
        {say('working')}
      </Typography>
    )

  const { name } = preview.value
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <Typography variant="h1">{say('title', { name })}</Typography>
        <Typography color="textSecondary">{say(whyOf[preview.value.whom], { name })}</Typography>
        <Box sx={{ display: 'flex', gap: 3 }}>
          <Link component={RouteLink} to={person}>
            {people === undefined ? say('backToPrivacy') : say('back', { name })}
          </Link>
          {people === undefined ? null : (
            <Link component={RouteLink} to={`${people}/${contactId}/report`}>
              {say('report')}
            </Link>
          )}
        </Box>
      </Box>
      {before ? <Notice severity="info">{say('already', { day: formatDay(before.erasedOn) })}</Notice> : null}
      <WhatGoes preview={preview.value} />
      <TextsNaming preview={preview.value} wish={wish} onWish={setWish} />
      <LeftOver />
      <Confirmation contactId={contactId} preview={preview.value} wish={wish} onDone={setDone} />
    </>
  )
}

function isNobody(failure: AppError): boolean {
  return failure.code === 'rule-broken' && failure.broken.rule === 'nobody-to-erase'
}

/** A post without a holder: asking again would say the same. */
function Nobody({ failure, path }: Readonly<{ failure: AppError; path: string }>) {
  const say = useEraseWords()
  return (
    <>
      <Typography variant="h1">{say('nobody')}</Typography>
      <Typography>{sayFailure(failure)}</Typography>
      <Link component={RouteLink} to={path}>
        {say('toPost')}
      </Link>
    </>
  )
}
