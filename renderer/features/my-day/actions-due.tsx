import type { Output } from '#shared/contract/contract.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useDo } from '../../api/use-do.ts'
import { formatDay } from '../../ui/format.ts'
import { DayPart } from './day-part.tsx'
import { useMyDayWords } from './my-day-words.ts'

type Props = Readonly<{
  found: Output<'my-day.get'>['actions']
  me: TeamMemberId | null
  today: CalendarDay
  isReadOnly: boolean
}>

/** Actions that are late or due soon; one that is done is said to be done here. */
export function ActionsDue({ found, me, today, isReadOnly }: Props) {
  const say = useMyDayWords()
  const edit = useDo('plan.editAction')
  const toAll = `/portfolio/actions${me === null ? '' : `?owner=${me}`}`
  return (
    <DayPart
      title={say('actions')}
      why={say('actionsWhy')}
      total={found.total}
      nothing={say('noActions')}
      foot={
        <Link component={RouteLink} to={toAll} underline="hover" sx={{ display: 'inline-block', pt: 1 }}>
          {found.total > found.rows.length ? `${say('all', { count: found.total })} · ` : ''}
          {say('allMine')}
        </Link>
      }
    >
      {found.rows.map(({ action, accountId, accountName, planId, planState, objectiveTitle, ownerName }) => {
        const title = action.title === '' ? say('unnamed') : action.title
        const isLate = action.dueOn !== null && action.dueOn < today
        return (
          <li key={action.id}>
            <div className="what">
              <Link
                component={RouteLink}
                to={`/accounts/${accountId}/plan?plan=${planId}&part=${action.id}`}
                underline="hover"
                color="textPrimary"
              >
                {title}
              </Link>
              <div className="about">
                <span className={isLate ? 'late' : undefined}>
                  {action.dueOn === null ? '' : formatDay(action.dueOn)}
                  {isLate ? ` · ${say('overdue')}` : ''}
                </span>
                <span>{accountName}</span>
                <span>{objectiveTitle}</span>
                {me === null ? <span>{ownerName ?? say('noOwner')}</span> : null}
              </div>
            </div>
            {isReadOnly || !isOpenForEditing(planState) ? null : (
              <Button
                size="small"
                aria-label={say('doneOf', { title })}
                onClick={() =>
                  void edit({ id: action.id, version: action.version, today, changes: { state: 'done' } })
                }
              >
                {say('done')}
              </Button>
            )}
          </li>
        )
      })}
    </DayPart>
  )
}
