import type { Output, Payload } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { formatCount } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useBringInWords } from './bring-in-words.ts'
import { HeardPosts } from './heard-posts.tsx'
import { LeftOutList } from './left-out-list.tsx'
import { LogColumns } from './log-columns.tsx'
import { NewPeople } from './new-people.tsx'
import { PlannedTable, UnplacedTable } from './planned-table.tsx'
import { WindowFields } from './window-fields.tsx'

type How = Payload<'touchpoint.readFile'>
type Props = Readonly<{
  fileId: How['fileId']
  fileName: string
  onAnother: () => void
  onTaken: (taken: Output<'touchpoint.takeFile'>) => void
}>

/** What a file would bring, as it is read now; whatever is changed above shows below at once. */
export function FileReview({ fileId, fileName, onAnother, onTaken }: Props) {
  const say = useBringInWords()
  const today = useToday()
  const [how, setHow] = useState<How>({ fileId, from: addDays(today, -365), until: today, zone: zoneHere() })
  const [people, setPeople] = useState<ReadonlyMap<string, AccountId | null>>(new Map())
  const [failure, setFailure] = useState<AppError | null>(null)
  const [isTaking, setTaking] = useState(false)
  const asked: How = { ...how, people: [...people].map(([key, accountId]) => ({ key, accountId })) }
  const isInOrder = how.from <= how.until
  const answer = useAsk('touchpoint.readFile', asked, { when: isInOrder })
  const take = useTry('touchpoint.takeFile')
  const change = (some: Partial<How>): void => {
    setHow({ ...how, ...some })
    setFailure(null)
  }

  const file = answer.value
  async function bringIn(basis: number): Promise<void> {
    setTaking(true)
    const outcome = await take({ ...asked, basis, fileName: fileName.slice(0, 200) || '–' })
    setTaking(false)
    if (outcome.ok) onTaken(outcome.value)
    else {
      setFailure(outcome.error)
      answer.askAgain()
    }
  }

  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Typography>
        <Typography color="textSecondary" sx={{ flex: 1 }}>
          {file ? say(`form-${file.form}`) : null}
          {file?.log ? `, ${say('rows', { count: file.log.rows })}` : null}
        </Typography>
        <Button onClick={onAnother}>{say('another')}</Button>
      </Box>
      <WindowFields how={how} onChange={change} form={file?.form} />
      {isInOrder ? null : <Notice severity="warning">{say('daysWrong')}</Notice>}
      {answer.failure ? (
        isOfFile.has(answer.failure.code) ? (
          <Notice severity="error">{sayFailure(answer.failure)}</Notice>
        ) : (
          <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
        )
      ) : null}
      {file && isInOrder ? (
        <>
          {file.log ? <LogColumns log={file.log} onChange={(mapping) => change({ mapping })} /> : null}
          {file.people.length > 0 ? (
            <NewPeople
              people={file.people}
              count={file.peopleCount}
              onChoose={(key, accountId) => setPeople(new Map([...people, [key, accountId]]))}
            />
          ) : null}
          {file.heard.length > 0 ? <HeardPosts heard={file.heard} count={file.heardCount} /> : null}
          <LeftOutList leftOut={file.leftOut} alreadyThere={file.alreadyThere} />
          <PlannedTable planned={file.planned} count={file.plannedCount} />
          {file.unplacedCount > 0 ? (
            <UnplacedTable unplaced={file.unplaced} count={file.unplacedCount} />
          ) : null}
          {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
          <Box sx={footer}>
            <Button
              variant="contained"
              disabled={file.plannedCount + file.heardCount === 0 || isTaking || answer.isAsking}
              onClick={() => void bringIn(file.basis)}
            >
              {file.plannedCount === 0 && file.heardCount > 0
                ? say('takeHeard', { count: file.heardCount })
                : say('take', { count: file.plannedCount })}
            </Button>
            {file.takenCount > 0 ? (
              <Typography color="textSecondary">
                {say('takeWith', { count: file.takenCount, formatted: formatCount(file.takenCount) })}
              </Typography>
            ) : null}
          </Box>
        </>
      ) : null}
    </Box>
  )
}

/** What is the matter with the file itself, and not with the asking. */
const isOfFile: ReadonlySet<AppError['code']> = new Set([
  'touch-file-unreadable',
  'table-unreadable',
  'invalid-input',
])

const footer = {
  position: 'sticky',
  zIndex: 2,
  bottom: 0,
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  py: 2,
  bgcolor: 'background.default',
  borderTop: '1px solid',
  borderColor: 'divider',
} as const

function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
