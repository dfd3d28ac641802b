import { postFacts } from '#shared/domain/relationship/evidence.ts'
import { isPlaceholder, type Contact } from '#shared/domain/relationship/model.ts'
import type { PostDoubt } from '#shared/domain/relationship/post.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { formatDay } from '../../../ui/format.ts'
import { PanelSection } from '../panel-section.tsx'
import { HeardForm } from './heard-form.tsx'
import { PostDoubtRow } from './post-doubt-row.tsx'
import { usePostWords } from './post-words.ts'

type Props = Readonly<{
  contact: Contact
  doubts: readonly PostDoubt[]
  today: CalendarDay
  isReadOnly: boolean
}>

/** Whether the person still works here and as what: what should be verified of it, what was, and what somebody has heard. */
export function PostSection({ contact, doubts, today, isReadOnly }: Props) {
  const say = usePostWords()
  const [isHearing, setHearing] = useState(false)
  const confirmed = postFacts.flatMap((fact) => {
    const evidence = contact.evidence?.[fact]
    const isConfirmed = evidence?.certainty === 'confirmed' && !doubts.some((doubt) => doubt.fact === fact)
    return isConfirmed ? [say(`confirmed-${fact}`, { day: formatDay(evidence.asOf) })] : []
  })
  if (isPlaceholder(contact) || (isReadOnly && doubts.length + confirmed.length === 0)) return null
  return (
    <PanelSection title={say('section')}>
      {doubts.map((doubt) => (
        <PostDoubtRow
          key={doubt.fact}
          contact={contact}
          doubt={doubt}
          today={today}
          isReadOnly={isReadOnly}
        />
      ))}
      {confirmed.length === 0 ? null : (
        <Box sx={{ fontSize: 12, color: 'text.secondary', pt: 1 }}>{confirmed.join(' · ')}</Box>
      )}
      {isHearing ? (
        <HeardForm contact={contact} today={today} onDone={() => setHearing(false)} />
      ) : isReadOnly ? null : (
        <Button onClick={() => setHearing(true)} sx={{ ml: -1, mt: 1 }}>
          {say('hear')}
        </Button>
      )}
    </PanelSection>
  )
}
