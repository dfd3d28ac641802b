import type { DueRow } from '#shared/contract/age-limit.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useDo } from '../../../api/use-do.ts'
import { Figures } from '../../../ui/figures.tsx'
import { formatDay } from '../../../ui/format.ts'
import { SortHeads } from '../../../ui/sort-heads.tsx'
import type { Sort } from '../../../ui/sort-address.ts'
import { useAgeWords } from './age-words.ts'
import type { DueSortField } from './due-query.ts'

type Props = Readonly<{
  rows: readonly DueRow[]
  sort: Sort<DueSortField>
  today: CalendarDay
  chosen: ReadonlySet<string>
  isReadOnly: boolean
  onSort: (sort: Sort<DueSortField>) => void
  onChoose: (key: string, isChosen: boolean) => void
}>

const fields = ['name', 'account', 'kind', 'since', 'dueOn'] as const

/** By what an entry is told from others: somebody and what is thought of them are two. */
export function keyOf({ thingId, kind }: Pick<DueRow, 'thingId' | 'kind'>): string {
  return `${thingId} ${kind}`
}

/** Who or what is due, why, and what one can do about each. */
export function DueTable({ rows, sort, today, chosen, isReadOnly, onSort, onChoose }: Props) {
  const say = useAgeWords()
  return (
    <Figures aria-label={say('due')}>
      <SortHeads
        heads={fields.map((field) => ({ field, label: say(field) }))}
        sort={sort}
        last={say('actions')}
        onSort={onSort}
      />
      <tbody>
        {rows.map((row) => {
          const key = keyOf(row)
          return (
            <tr key={key} data-chosen={chosen.has(key)}>
              <td className="name">
                <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
                  {isReadOnly ? null : (
                    <Checkbox
                      size="small"
                      checked={chosen.has(key)}
                      onChange={(_event, isChosen) => onChoose(key, isChosen)}
                      slotProps={{ input: { 'aria-label': say('choose', { name: labelOf(row, say) }) } }}
                      sx={{ p: 0 }}
                    />
                  )}
                  <Who row={row} />
                </Box>
              </td>
              <td>{row.account || '–'}</td>
              <td>{say(row.kind)}</td>
              <td>
                <Why row={row} />
              </td>
              <td className="whole">
                {say(row.dueOn <= today ? 'dueSince' : 'dueFrom', { day: formatDay(row.dueOn) })}
              </td>
              <td className="whole">
                <Actions row={row} isReadOnly={isReadOnly} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </Figures>
  )
}

type Say = ReturnType<typeof useAgeWords>

function labelOf({ name, kind }: DueRow, say: Say): string {
  return `${name}, ${say(kind)}`
}

function Who({ row }: Readonly<{ row: DueRow }>) {
  const path = pathOf(row)
  return (
    <Box sx={{ minWidth: 0 }}>
      {path === undefined ? (
        <Box component="span" sx={{ fontWeight: 600 }}>
          {row.name}
        </Box>
      ) : (
        <Link component={RouteLink} to={path} color="textPrimary" underline="hover" sx={{ fontWeight: 600 }}>
          {row.name}
        </Link>
      )}
      {row.title !== '' && row.title !== row.name ? (
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{row.title}</Box>
      ) : null}
    </Box>
  )
}

/** Where somebody is looked at; whoever was removed is on no page but that of erasing. */
function pathOf({ kind, thingId, accountId }: DueRow): string | undefined {
  if (kind === 'removed') return undefined
  if (kind === 'lead') return `/portfolio/leads?status=all&lead=${thingId}`
  return `/accounts/${accountId}/people?person=${thingId}`
}

function erasePathOf({ kind, thingId, accountId }: DueRow): string {
  if (kind === 'removed' || kind === 'lead') return `/settings/privacy/${thingId}`
  return `/accounts/${accountId}/people/${thingId}/erase`
}

function Why({ row }: Readonly<{ row: DueRow }>) {
  const say = useAgeWords()
  const { event, since, months, judgements, kept, state } = row
  const words = [
    ...(judgements === null ? [] : [say('judgements', { count: judgements })]),
    say(`event-${event}`, { day: formatDay(since) }),
    say('limit', { count: months }),
  ]
  return (
    <>
      {words.join(' · ')}
      {kept ? (
        <Box sx={{ fontSize: 12, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {say(state === 'due' ? 'wasKept' : 'keptUntil', {
            day: formatDay(kept.keptUntil),
            reason: kept.reason,
          })}{' '}
          ({say('keptBy', { name: kept.keptBy, day: formatDay(kept.keptOn) })})
        </Box>
      ) : null}
    </>
  )
}

function Actions({ row, isReadOnly }: Readonly<{ row: DueRow; isReadOnly: boolean }>) {
  const say = useAgeWords()
  const stop = useDo('age-limit.stopKeeping')
  const { kind, name, kept, state } = row
  if (state === 'kept')
    return kept && !isReadOnly ? (
      <Button
        size="small"
        aria-label={say('stopOf', { name })}
        onClick={() => void stop({ id: kept.id, version: kept.version })}
      >
        {say('stop')}
      </Button>
    ) : null
  const isJudged = kind === 'judgement'
  return (
    <Link
      component={RouteLink}
      to={(isJudged ? pathOf(row) : undefined) ?? erasePathOf(row)}
      aria-label={say(isJudged ? 'verifyOf' : 'eraseOf', { name })}
    >
      {say(isJudged ? 'verify' : 'erase')}
    </Link>
  )
}
