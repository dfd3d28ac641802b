import type { AccountId } from '#shared/domain/account/model.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import type { ActivityFilter } from './activity-filter.ts'
import { useActivityWords } from './activity-words.ts'
import { TouchpointTable } from './touchpoint-table.tsx'

type Props = Readonly<{
  /** `null` for those of all accounts. */
  accountId: AccountId | null
  filter: ActivityFilter
  names: ReadonlyMap<string, string>
  isReadOnly: boolean
  soughtId: string | null
  onOpen: (touchpoint: Touchpoint) => void
}>

const shownAtOnce = 50
/** As many as the core hands out at once. */
const pageAtMost = 200

/** Touchpoints that pass the filter, the newest first, a page at a time. Longer lists are walked through page by page. */
export function TouchpointList({ accountId, filter, names, isReadOnly, soughtId, onOpen }: Props) {
  const say = useActivityWords()
  const [limit, setLimit] = useState(shownAtOnce)
  const [offset, setOffset] = useState(0)
  const answer = useAsk('touchpoint.listFiltered', { accountId, ...filter, limit, offset })
  if (answer.failure) {
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  }
  if (!answer.value) return <Waiting />

  const { rows, total } = answer.value
  const isNarrowed = Object.values(filter).some((value) => value !== null)
  const left = total - offset - rows.length
  if (total === 0) {
    const sentence = isNarrowed ? say('noneFit') : say(isReadOnly ? 'noneRead' : 'none')
    return <EmptyState sentence={sentence} />
  }
  const goOn = (): void => {
    if (limit < pageAtMost) setLimit(Math.min(pageAtMost, limit + shownAtOnce))
    else setOffset(offset + pageAtMost)
  }
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {say('count', { count: total })}
      </Typography>
      {offset > 0 ? (
        <Button onClick={() => setOffset(Math.max(0, offset - pageAtMost))}>{say('newer')}</Button>
      ) : null}
      <TouchpointTable
        rows={rows}
        names={names}
        soughtId={soughtId}
        hasAccounts={accountId === null}
        onOpen={onOpen}
      />
      {left > 0 ? (
        <Button sx={{ mt: 2 }} onClick={goOn}>
          {say('showMore', { count: Math.min(limit < pageAtMost ? shownAtOnce : pageAtMost, left) })}
        </Button>
      ) : null}
    </>
  )
}
