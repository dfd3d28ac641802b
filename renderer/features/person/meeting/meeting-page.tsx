import type { ContactId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import { useRef } from 'react'
import { useParams } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { PaperDesk } from '../paper-desk.tsx'
import { usePersonWords } from '../person-words.ts'
import { meetingMarkdown } from './meeting-markdown.ts'
import { MeetingPaper } from './meeting-paper.tsx'
import { partsOf } from '../../../ui/person/meeting-said.ts'
import { useMeetingWords } from '../../../ui/person/meeting-words.ts'

/** What somebody reads before they meet one person, exactly as it prints. */
export function MeetingPage() {
  const { accountId = '', contactId } = useParams()
  return isId<'contact'>(contactId) ? <Meeting accountId={accountId} contactId={contactId} /> : null
}

function Meeting({ accountId, contactId }: Readonly<{ accountId: string; contactId: ContactId }>) {
  const say = useMeetingWords()
  const sayPerson = usePersonWords()
  const judgements = useJudgements()
  const today = useToday()
  const sheet = useRef<HTMLElement>(null)
  const { value: pack, failure, askAgain } = useAsk('meeting-pack.get', { contactId, today })
  if (failure) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={failure} onAgain={askAgain} />
      </Box>
    )
  }
  if (!pack) return <Box aria-busy sx={{ flex: 1, bgcolor: 'action.hover' }} />
  const { name, account } = pack
  const title = say('pack', { name })
  const subtitle = `${account} · ${sayPerson('asOf', { day: formatDay(pack.asOf) })}`
  const parts = partsOf(pack, say, judgements)
  return (
    <PaperDesk
      name={name}
      path={`/accounts/${accountId}/people?person=${contactId}`}
      fileName={say('file', { name, day: pack.asOf })}
      markdown={() => meetingMarkdown(title, subtitle, parts)}
      sheet={sheet}
    >
      <MeetingPaper ref={sheet} title={title} subtitle={subtitle} parts={parts} foot={say('foot')} />
    </PaperDesk>
  )
}
