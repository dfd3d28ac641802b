import CloseIcon from '@mui/icons-material/Close'
import { isLasting } from '#shared/domain/review/carried.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import IconButton from '@mui/material/IconButton'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useDo, useTry } from '../../../api/use-do.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NativePick } from '../../../ui/native-pick.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useReviewsWords } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import type { PointData, ReviewData, ReviewPlan } from '../use-review.ts'

type Props = Readonly<{
  points: readonly PointData[]
  plan: ReviewPlan
  data: ReviewData
  isFixed: boolean
  isReadOnly: boolean
}>

/** What was said about a plan, the newest first. */
export function PointList({ points, plan, ...rest }: Props) {
  const say = useReviewsWords()
  if (points.length === 0) return <Typography color="textSecondary">{say('saidNone')}</Typography>
  return (
    <Figures aria-label={say('saidHere', { account: plan.accountName })}>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('said')}</th>
          <th scope="col">{say('owner')}</th>
          <th scope="col">{say('due')}</th>
          <th scope="col">{say('state')}</th>
          {rest.isFixed ? null : <td aria-hidden />}
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <PointRow key={point.id} point={point} plan={plan} {...rest} />
        ))}
      </tbody>
    </Figures>
  )
}

type RowProps = Omit<Props, 'points'> & Readonly<{ point: PointData }>

function PointRow({ point, plan, data, isFixed, isReadOnly }: RowProps) {
  const say = useReviewsWords()
  const owners = useOwners()
  const edit = useTry('review.editPoint')
  const doEdit = useDo('review.editPoint')
  const doRemove = useDo('review.removePoint')
  const known = { id: point.id, version: point.version }
  return (
    <tr>
      <td className="whole" style={{ width: 104 }}>
        {say(`kind-${point.kind}`)}
      </td>
      <td>
        <Box sx={{ my: '-5px', ml: -1.5 }}>
          <InlineField
            label={`${say(`kind-${point.kind}`)}: ${say('said')}`}
            of={point}
            field="text"
            value={point.text}
            isLabelHidden
            isMultiline
            isReadOnly={isFixed}
            onKeep={(text) => (text.trim() === '' ? undefined : edit({ ...known, changes: { text } }))}
          />
        </Box>
      </td>
      <td style={{ width: 132 }}>
        {isFixed ? (
          point.ownerId === null ? (
            '–'
          ) : (
            owners.nameOf(point.ownerId)
          )
        ) : (
          <NativePick
            label={`${say('owner')}: ${point.text}`}
            value={point.ownerId ?? ''}
            choices={[
              ['', say('noOwner')] as const,
              ...owners.choices.map(({ id, name }) => [id, name] as const),
            ]}
            onPick={(picked) =>
              void doEdit({
                ...known,
                changes: { ownerId: owners.choices.find(({ id }) => id === picked)?.id ?? null },
              })
            }
          />
        )}
      </td>
      <td className="whole" style={{ width: 110 }}>
        <Box sx={{ mx: -1.5 }}>
          <DayField
            label={`${say('due')}: ${point.text}`}
            value={point.dueOn}
            noDay={say('noDue')}
            isReadOnly={isFixed}
            onKeep={(dueOn) => edit({ ...known, changes: { dueOn } })}
          />
        </Box>
      </td>
      <td style={{ width: 190 }}>
        <Standing point={point} plan={plan} data={data} isReadOnly={isReadOnly} />
      </td>
      {isFixed ? null : (
        <td style={{ width: 36, padding: '2px 0' }}>
          <IconButton aria-label={say('takeBack', { text: point.text })} onClick={() => void doRemove(known)}>
            <CloseIcon sx={{ fontSize: 16 }} />
          </IconButton>
        </td>
      )}
    </tr>
  )
}

type StandingProps = Omit<RowProps, 'isFixed'>

/** What became of it: where it is in the plan, whether it is closed. */
function Standing({ point, plan, data, isReadOnly }: StandingProps) {
  const say = useReviewsWords()
  const today = useToday()
  const doEdit = useDo('review.editPoint')
  const doMake = useDo('review.makeAction')
  const known = { id: point.id, version: point.version }
  const action = data.actions.find(({ id }) => id === point.actionId)
  const to = `/accounts/${plan.accountId}/plan?plan=${plan.planId}&part=`
  const isPlanOpen = plan.state !== 'approved' && plan.state !== 'closed'
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start', gap: 0.5 }}>
      {isLasting(point) ? (
        <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Checkbox
            size="small"
            sx={{ p: 0 }}
            disabled={isReadOnly}
            checked={point.settledOn !== null}
            slotProps={{ input: { 'aria-label': say('closePoint', { text: point.text }) } }}
            onChange={() =>
              void doEdit({ ...known, changes: { settledOn: point.settledOn === null ? today : null } })
            }
          />
          {say('close')}
        </Box>
      ) : null}
      {action ? (
        <Link component={RouteLink} to={to + action.id}>
          {say('inThePlan')}, {say(`action-${action.state}`)}
        </Link>
      ) : null}
      {point.planRiskId ? (
        <Link component={RouteLink} to={to + point.planRiskId}>
          {say('asRisk')}
        </Link>
      ) : null}
      {!action && point.kind === 'action' ? (
        <Box sx={{ color: 'warning.main' }}>
          {isPlanOpen ? say('notInPlanAnyMore') : say('notInPlan', { state: say(`plan-${plan.state}`) })}
        </Box>
      ) : null}
      {!action && !isReadOnly && isPlanOpen && point.kind !== 'vulnerability' && point.kind !== 'check' ? (
        <Button sx={{ px: 0.5, minHeight: 24, py: 0 }} onClick={() => void doMake(known)}>
          {say('makeAction')}
        </Button>
      ) : null}
    </Box>
  )
}
