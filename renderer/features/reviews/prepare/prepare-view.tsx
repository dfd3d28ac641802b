import Box from '@mui/material/Box'
import { useDo } from '../../../api/use-do.ts'
import { TakePack } from '../pack/take-pack.tsx'
import { PeopleChoice } from '../people-choice.tsx'
import { plansOf } from '#shared/domain/review/agenda.ts'
import type { ReviewData } from '../use-review.ts'
import { AddPlan } from './add-plan.tsx'
import { AgendaTable } from './agenda-table.tsx'
import { PlanPart } from './plan-part.tsx'

type Props = Readonly<{ data: ReviewData; isFixed: boolean; isReadOnly: boolean }>

/** The agenda, who takes part, and of each plan what changed, what was left open and what is to be checked. */
export function PrepareView({ data, isFixed, isReadOnly }: Props) {
  const { review, items, plans } = data
  const edit = useDo('review.edit')
  const leave = useDo('review.leavePlan')
  const onAgenda = new Set(plansOf(items, []))
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 6, maxWidth: 1100 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 3fr) minmax(240px, 2fr)',
          gap: 6,
          alignItems: 'start',
        }}
      >
        <AgendaTable data={data} isFixed={isFixed} />
        <Box sx={{ display: 'grid', gap: 4, pt: 1 }}>
          <PeopleChoice
            chosen={review.teamMemberIds}
            isReadOnly={isReadOnly}
            onChoose={(teamMemberIds) =>
              void edit({ id: review.id, version: review.version, changes: { teamMemberIds } })
            }
          />
          {isFixed ? null : <AddPlan data={data} />}
          <TakePack data={data} />
        </Box>
      </Box>
      {plans.map((plan) => (
        <PlanPart
          key={plan.planId}
          plan={plan}
          data={data}
          isFixed={isFixed}
          isReadOnly={isReadOnly}
          onLeave={
            isFixed || !onAgenda.has(plan.planId)
              ? undefined
              : () => void leave({ id: review.id, planId: plan.planId })
          }
        />
      ))}
    </Box>
  )
}
