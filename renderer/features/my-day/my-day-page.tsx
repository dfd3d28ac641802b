import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { formatDay } from '../../ui/format.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { useToday } from '../../ui/use-today.ts'
import { AgeDue } from './age-due.tsx'
import { ActionsDue } from './actions-due.tsx'
import { DayPart } from './day-part.tsx'
import { useMe } from './use-me.ts'
import { useMyDayWords } from './my-day-words.ts'

type Day = Output<'my-day.get'>

/** What is to be done today and in the week to come, over all accounts, each one click from the page to do it. */
export function MyDayPage() {
  const say = useMyDayWords()
  const today = useToday()
  const isReadOnly = useIsReadOnly()
  const team = useAsk('team-member.list', {})
  const [chosen, choose] = useMe()
  // A choice of another workspace names nobody here.
  const me = team.value?.find(({ id }) => id === chosen)?.id ?? null
  const answer = useAsk('my-day.get', { today, teamMemberId: me }, { when: team.value !== undefined })

  return (
    <Box sx={{ maxWidth: 1280, px: 6, py: 5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, pb: 3 }}>
        <Typography variant="h1">{say('title')}</Typography>
        <Box sx={{ color: 'text.secondary' }}>{formatDay(today)}</Box>
        <Box sx={{ flex: 1 }} />
        <AgeDue today={today} />
        <InlineChoice
          label={say('of')}
          isLabelHidden
          value={me ?? ''}
          choices={[
            { value: '', label: say('everybody') },
            ...(team.value ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onKeep={(value) => choose(team.value?.find(({ id }) => id === value)?.id ?? null)}
        />
      </Box>
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {answer.value ? (
        <Box sx={columnsLook}>
          <Box sx={stackLook}>
            <ActionsDue found={answer.value.actions} me={me} today={today} isReadOnly={isReadOnly} />
            <Promises found={answer.value.promises} today={today} />
            <ContractsDue me={me} today={today} />
          </Box>
          <Box sx={stackLook}>
            <Lists day={answer.value} />
          </Box>
        </Box>
      ) : answer.failure ? null : (
        <Waiting />
      )}
    </Box>
  )
}

const columnsLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  columnGap: 8,
  rowGap: 5,
  alignItems: 'start',
  '@media (max-width: 1100px)': { columnGap: 5 },
} as const

const stackLook = { display: 'grid', gap: 5, minWidth: 0 } as const

function Promises({ found, today }: Readonly<{ found: Day['promises']; today: CalendarDay }>) {
  const say = useMyDayWords()
  return (
    <DayPart
      title={say('promises')}
      why={say('promisesWhy')}
      total={found.total}
      nothing={say('noPromises')}
      foot={<More {...found} />}
    >
      {found.rows.map(({ outcomeId, accountId, accountName, text, side, dueOn }) => (
        <Item key={outcomeId} to={`/accounts/${accountId}/activity`} name={text}>
          <span className={dueOn < today ? 'late' : undefined}>
            {formatDay(dueOn)}
            {dueOn < today ? ` · ${say('late')}` : ''}
          </span>
          <span>{say(side)}</span>
          <span>{accountName}</span>
        </Item>
      ))}
    </DayPart>
  )
}

type ContractsProps = Readonly<{ me: TeamMemberId | null; today: CalendarDay }>

/** What goes on or ends soon unless somebody decides. */
function ContractsDue({ me, today }: ContractsProps) {
  const say = useMyDayWords()
  const found = useAsk('contract.listToDecide', { today, teamMemberId: me }).value
  if (!found) return null
  return (
    <DayPart
      title={say('contracts')}
      why={say('contractsWhy')}
      total={found.total}
      nothing={say('noContracts')}
      foot={<More {...found} />}
    >
      {found.rows.map(({ contract: { id, name, accountId }, accountName, state, by }) => (
        <Item key={id} to={`/accounts/${accountId}/contracts`} name={name}>
          <span>{say(state === 'notice-due' ? 'noticeUntil' : 'contractEnds', { day: formatDay(by) })}</span>
          <span>{accountName}</span>
        </Item>
      ))}
    </DayPart>
  )
}

function Lists({ day }: Readonly<{ day: Day }>) {
  const say = useMyDayWords()
  const ago = (days: number | null, never: 'never' | 'neverTouched'): string =>
    days === null ? say(never) : say('days', { count: days })
  const { people, toVerify, silent, stale } = day
  return (
    <>
      <DayPart
        title={say('people')}
        why={say('peopleWhy')}
        total={people.total}
        nothing={say('noPeople')}
        foot={<More {...people} />}
      >
        {people.rows.map(({ contactId, name, accountId, accountName, days, rhythmDays }) => (
          <Item key={contactId} to={`/accounts/${accountId}/people?person=${contactId}`} name={name}>
            <span>{ago(days, 'never')}</span>
            <span>{say('rhythm', { count: rhythmDays })}</span>
            <span>{accountName}</span>
          </Item>
        ))}
      </DayPart>
      <DayPart
        title={say('toVerify')}
        why={say('toVerifyWhy')}
        total={toVerify.total}
        nothing={say('noToVerify')}
        foot={<More {...toVerify} />}
      >
        {toVerify.rows.map(({ contactId, name, accountId, accountName, count, posts }) => (
          <Item key={contactId} to={`/accounts/${accountId}/people?person=${contactId}`} name={name}>
            {posts.map((fact) => (
              <span key={fact}>{say(`post-${fact}`)}</span>
            ))}
            {count === 0 ? null : <span>{say('judgements', { count })}</span>}
            <span>{accountName}</span>
          </Item>
        ))}
      </DayPart>
      <DayPart
        title={say('silent')}
        why={say('silentWhy')}
        total={silent.total}
        nothing={say('noSilent')}
        foot={<More {...silent} />}
      >
        {silent.rows.map(({ accountId, accountName, days }) => (
          <Item key={accountId} to={`/accounts/${accountId}/activity`} name={accountName}>
            <span>{ago(days, 'neverTouched')}</span>
          </Item>
        ))}
      </DayPart>
      <DayPart
        title={say('stale')}
        why={say('staleWhy')}
        total={stale.total}
        nothing={say('noStale')}
        foot={<More {...stale} />}
      >
        {stale.rows.map(({ planId, title, accountId, accountName, days }) => (
          <Item key={planId} to={`/accounts/${accountId}/plan?plan=${planId}`} name={title}>
            <span>{say('unchanged', { count: days })}</span>
            <span>{accountName}</span>
          </Item>
        ))}
      </DayPart>
    </>
  )
}

function Item({ to, name, children }: Readonly<{ to: string; name: string; children: ReactNode }>) {
  return (
    <li>
      <div className="what">
        <Link component={RouteLink} to={to} underline="hover" color="textPrimary">
          {name}
        </Link>
        <div className="about">{children}</div>
      </div>
    </li>
  )
}

function More({ total, rows }: Readonly<{ total: number; rows: readonly unknown[] }>) {
  const say = useMyDayWords()
  return total > rows.length ? (
    <Box sx={{ color: 'text.secondary', fontSize: 12, pt: 1 }}>
      {say('more', { count: total - rows.length })}
    </Box>
  ) : null
}
