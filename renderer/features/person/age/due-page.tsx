import { dueStates } from '#shared/domain/age-limit/due.ts'
import { ageKinds, partOf } from '#shared/domain/age-limit/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterChoice } from '../../../ui/filter-choice.tsx'
import { ListFoot } from '../../../ui/list-foot.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { sortText } from '../../../ui/sort-address.ts'
import { useParamsSet } from '../../../ui/use-params-set.ts'
import { useToday } from '../../../ui/use-today.ts'
import { ViewChoice } from '../../../ui/view-choice.tsx'
import { useAgeWords } from './age-words.ts'
import { readDueQuery, rowsPerPage } from './due-query.ts'
import { DueTable, keyOf } from './due-table.tsx'
import { KeepDialog } from './keep-dialog.tsx'

/** What has reached its age limit, what soon will, and what is kept beyond it. */
export function DuePage() {
  const say = useAgeWords()
  const limits = useAsk('age-limit.list', {})
  return (
    <Box sx={{ px: 6, py: 5, display: 'grid', gap: 3 }}>
      <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
        <Typography variant="h1">{say('due')}</Typography>
        <Typography color="textSecondary" sx={{ maxWidth: 720 }}>
          {say('dueHow')}
        </Typography>
        <Link component={RouteLink} to="/settings/privacy">
          {say('toPrivacy')}
        </Link>
      </Box>
      {limits.failure ? <NotAnswered failure={limits.failure} onAgain={limits.askAgain} /> : null}
      {limits.value?.length === 0 ? (
        <EmptyState sentence={say('noLimits')}>
          <Button variant="contained" component={RouteLink} to="/settings/privacy">
            {say('setLimits')}
          </Button>
        </EmptyState>
      ) : null}
      {limits.value && limits.value.length > 0 ? <DueList /> : null}
    </Box>
  )
}

function DueList() {
  const say = useAgeWords()
  const today = useToday()
  const isReadOnly = useIsReadOnly()
  const [params, set] = useParamsSet()
  const query = readDueQuery(params)
  const { state, kind, accountId, sort, page } = query
  const { value, failure, askAgain } = useAsk('age-limit.listDue', {
    ...{ today, state, kind, accountId, sort },
    offset: page * rowsPerPage,
    limit: rowsPerPage,
  })
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [isKeeping, setKeeping] = useState(false)
  const keep = useDo('age-limit.keep')
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null

  const { rows, total, counts, accounts } = value
  // Whatever is not on the page any more is not chosen either.
  const those = rows.filter((row) => chosen.has(keyOf(row)))
  const keepThose = async (keptUntil: CalendarDay, reason: string): Promise<void> => {
    setKeeping(false)
    const things = those.map((row) => ({ id: row.thingId, part: partOf(row.kind) }))
    if (await keep({ things, keptUntil, reason })) choose(new Set())
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <ViewChoice
          label={say('state')}
          value={state}
          views={dueStates.map((each) => ({
            value: each,
            label: say(`state-${each}`, { count: counts[each] }),
          }))}
          onChoose={(next) => set({ state: next === 'due' ? null : next, page: null })}
        />
        <FilterChoice
          label={say('kind')}
          every={say('everyKind')}
          value={kind}
          choices={ageKinds.map((each) => ({ value: each, label: say(each) }))}
          onKeep={(next) => set({ kind: next, page: null })}
        />
        <FilterChoice
          label={say('account')}
          every={say('everyAccount')}
          value={accountId}
          choices={accounts.map(({ id, name }) => ({ value: id as string, label: name }))}
          onKeep={(next) => set({ account: next, page: null })}
        />
        <Box sx={{ flex: 1 }} />
        {isReadOnly || rows.length === 0 ? null : (
          <>
            {those.length > 0 ? (
              <Box role="status" sx={{ color: 'text.secondary' }}>
                {say('chosen', { count: those.length })}
              </Box>
            ) : null}
            <FormControlLabel
              label={say('chooseAll')}
              sx={{ mr: 0 }}
              control={
                <Checkbox
                  size="small"
                  checked={those.length === rows.length}
                  indeterminate={those.length > 0 && those.length < rows.length}
                  onChange={(_event, isAll) => choose(new Set(isAll ? rows.map(keyOf) : []))}
                />
              }
            />
            <Button variant="contained" disabled={those.length === 0} onClick={() => setKeeping(true)}>
              {say('keep')}
            </Button>
          </>
        )}
      </Box>
      {rows.length === 0 ? (
        <EmptyState sentence={say(`nothing-${state}`)} />
      ) : (
        <Box>
          <DueTable
            {...{ rows, sort, today, chosen, isReadOnly }}
            onSort={(next) => set({ sort: sortText(next), page: null })}
            onChoose={(key, isChosen) =>
              choose(
                (known) => new Set(isChosen ? [...known, key] : [...known].filter((each) => each !== key)),
              )
            }
          />
          <ListFoot
            page={page}
            pages={Math.ceil(total / rowsPerPage)}
            onPage={(next) => set({ page: next === 0 ? null : String(next + 1) })}
          >
            {say('total', { count: total })}
          </ListFoot>
        </Box>
      )}
      {isKeeping ? (
        <KeepDialog
          count={those.length}
          today={today}
          onKeep={(until, reason) => void keepThose(until, reason)}
          onCancel={() => setKeeping(false)}
        />
      ) : null}
    </>
  )
}
