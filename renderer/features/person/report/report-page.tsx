import { isId } from '#shared/kernel/id.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useRef } from 'react'
import { Link as RouteLink, useParams } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { PaperDesk } from '../paper-desk.tsx'
import { ReportPaper } from './report-paper.tsx'
import { useReportWords } from './report-words.ts'

/** Everything that is held about one person, to be given to them or read before it is. */
export function PersonReportPage() {
  const { accountId = '', contactId } = useParams()
  return isId<'contact'>(contactId) ? <Report accountId={accountId} contactId={contactId} /> : null
}

function Report({ accountId, contactId }: Readonly<{ accountId: string; contactId: ContactId }>) {
  const say = useReportWords()
  const today = useToday()
  const sheet = useRef<HTMLElement>(null)
  const { value: report, failure, askAgain } = useAsk('person-report.get', { contactId })
  const ages = useAsk('age-limit.getForPerson', { contactId, today })
  if (failure) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={failure} onAgain={askAgain} />
      </Box>
    )
  }
  if (!report || (!ages.value && !ages.failure))
    return <Box aria-busy sx={{ flex: 1, bgcolor: 'action.hover' }} />
  const { name } = report
  return (
    <PaperDesk
      name={name}
      path={`/accounts/${accountId}/people?person=${contactId}`}
      fileName={say('file', { name, day: today })}
      json={() =>
        `${JSON.stringify({ format: 'keyplan-person-report', asOf: today, ...report, ages: ages.value?.ages ?? [] }, null, 2)}\n`
      }
      further={
        <Button component={RouteLink} to={`/accounts/${accountId}/people/${contactId}/erase`}>
          {say('erase')}
        </Button>
      }
      sheet={sheet}
    >
      <ReportPaper ref={sheet} report={report} ages={ages.value?.ages ?? []} today={today} />
    </PaperDesk>
  )
}
