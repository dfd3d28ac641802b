import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isLate, shareKept, type Keeping, type Outcome } from '#shared/domain/touchpoint/outcome.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { formatShare } from '../../../ui/format.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { Waiting } from '../../../ui/waiting.tsx'
import { useActivityWords } from '../activity-words.ts'
import { PromiseTable } from './promise-table.tsx'

type Props = Readonly<{
  accountId: AccountId | null
  teamMemberId: TeamMemberId | null
  isReadOnly: boolean
}>

const shownAtOnce = 50

/** Promises of both sides, the late ones first, and how many of each side were kept. */
export function Promises({ accountId, teamMemberId, isReadOnly }: Props) {
  const say = useActivityWords()
  const today = useToday()
  const [limit, setLimit] = useState(shownAtOnce)
  const answer = useAsk('outcome.listPromises', { accountId, teamMemberId, today, limit })
  const settle = useDo('outcome.settle')
  if (answer.failure) {
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  }
  if (!answer.value) return <Waiting />
  const { rows, total, ours, theirs } = answer.value
  if (total === 0) return <EmptyState sentence={say('noPromises')} />

  const settleAs = ({ id, version }: Outcome, state: 'open' | 'kept' | 'broken'): void =>
    void settle({ id, version, settled: state === 'open' ? { state } : { state, on: today } })
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1, my: 3 }}>
        <Kept label={say('keepingOurs')} keeping={ours} />
        <Kept label={say('keepingTheirs')} keeping={theirs} />
      </Box>
      <PromiseTable
        rows={rows.map((row): PromiseRow => ({ ...row, isLate: isLate(row.outcome, today) }))}
        hasAccounts={accountId === null}
        isReadOnly={isReadOnly}
        onSettle={settleAs}
      />
      {total > rows.length ? (
        <Button sx={{ mt: 2 }} onClick={() => setLimit(Math.min(200, limit + shownAtOnce))}>
          {say('showMore', { count: Math.min(shownAtOnce, total - rows.length) })}
        </Button>
      ) : null}
      {isReadOnly ? null : (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2 }}>
          {say('promiseKeys')}
        </Typography>
      )}
    </>
  )
}

export type PromiseRow = Output<'outcome.listPromises'>['rows'][number] & Readonly<{ isLate: boolean }>

function Kept({ label, keeping }: Readonly<{ label: string; keeping: Keeping }>) {
  const say = useActivityWords()
  const share = shareKept(keeping)
  const { kept, broken, open, late } = keeping
  return (
    <div>
      <Typography variant="caption" color="textSecondary" component="div">
        {label}
      </Typography>
      <strong>
        {share === undefined
          ? say('noneSettled')
          : say('keptShare', { share: formatShare(share), kept, settled: kept + broken })}
      </strong>
      <div>{say('openLate', { open, late })}</div>
    </div>
  )
}
