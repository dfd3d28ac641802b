import { fileNameOf } from '#shared/kernel/file-name.ts'
import { calendarOf, isInCalendar } from '#shared/domain/plan/action-calendar.ts'
import type { ActionRow } from '#shared/contract/action-views.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import type { Client } from '../../api/client.ts'
import { useKeyplan } from '../../api/keyplan.tsx'
import { failureOf } from '../../api/use-ask.ts'
import { Notice } from '../../ui/notice.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useToday } from '../../ui/use-today.ts'
import { filterOf, type ActionsQuery } from './actions-query.ts'
import { useActionsWords } from './actions-words.ts'

type Props = Readonly<{ accountId: AccountId | null; query: ActionsQuery }>

const rowsAtOnce = 2_000

/** Saves what has a day, of all that is chosen, as a calendar file; what is done or dropped leaves a calendar by it. */
export function CalendarFile({ accountId, query }: Props) {
  const say = useActionsWords()
  const today = useToday()
  const { client, failures } = useKeyplan()
  const [isEmpty, setEmpty] = useState(false)

  const save = async (): Promise<void> => {
    try {
      const rows = await listAll(client, { today, filter: filterOf(query, accountId) })
      const dated = rows.filter(isInCalendar)
      setEmpty(dated.length === 0)
      const name = fileNameOf(say('title'), today)
      if (dated.length > 0)
        saveFile(`${name}.ics`, 'text/calendar', calendarOf(dated, new Date().toISOString()))
    } catch (error) {
      failures.report(failureOf(error))
    }
  }
  return (
    <>
      <Tooltip title={say('calendarFileWhy')}>
        <Button onClick={() => void save()}>{say('calendarFile')}</Button>
      </Tooltip>
      {isEmpty ? <Notice severity="info">{say('noneForFile')}</Notice> : null}
    </>
  )
}

type Asked = Readonly<{ today: ReturnType<typeof useToday>; filter: ReturnType<typeof filterOf> }>

async function listAll(client: Client, asked: Asked): Promise<readonly ActionRow[]> {
  const rows: ActionRow[] = []
  for (let total = 1; rows.length < total;) {
    const page = await client('action.list', { ...asked, offset: rows.length, limit: rowsAtOnce })
    if (page.rows.length === 0) break
    rows.push(...page.rows)
    total = page.total
  }
  return rows
}
