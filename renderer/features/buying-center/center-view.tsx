import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { BenefitsChart } from './benefits/benefits-chart.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { CenterHeader } from './center-header.tsx'
import { ChartBar } from './chart-bar.tsx'
import { CircleChart } from './circle-chart.tsx'
import { FieldChart } from './field-chart.tsx'
import { SupportHistory } from './history/support-history.tsx'
import { MemberPanel } from './member-panel.tsx'
import { MemberPicker } from './member-picker.tsx'
import { PhasesChart } from './phases/phases-chart.tsx'
import { MemberRating } from './rating/member-rating.tsx'
import { RoleLanes } from './role-lanes.tsx'
import { RoleMatrix } from './role-matrix.tsx'
import { Standing } from './standing.tsx'
import { useMembers } from './use-members.ts'
import type { Chart, Place } from './use-place.ts'
import { WinsTable } from './wins-table.tsx'

type Props = Readonly<{
  center: BuyingCenter
  members: readonly MemberInChart[]
  /** The roles it is told in. */
  roles: readonly PresetRole[]
  opportunity: Opportunity | null
  place: Place
  isReadOnly: boolean
}>

/** Charts that say something before anybody is a member. */
const standsAlone: ReadonlySet<Chart> = new Set(['phases', 'benefits', 'history'])

/** One buying center: what it decides, how it stands, its chart, and the chosen member. */
export function CenterView({ center, members: stored, roles, opportunity, place, isReadOnly }: Props) {
  const say = useBuyingCenterWords()
  const { members, edit, toggleRole } = useMembers(stored, roles)
  const [isPicking, setPicking] = useState(false)
  const chosen = members.find((member) => member.id === place.memberId)
  const closePanel = (): void => {
    place.goToMember(null)
    if (chosen) document.querySelector<HTMLElement>(`[data-member="${chosen.id}"]`)?.focus()
  }

  return (
    <Box sx={{ display: 'flex', minHeight: 0, minWidth: 0 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: 4, pt: 3, pb: 4, containerType: 'inline-size' }}>
        <CenterHeader
          center={center}
          members={members}
          roles={roles}
          opportunity={opportunity}
          isReadOnly={isReadOnly}
          onRemoved={() => place.goToCenter(null)}
        />
        <Standing members={members} roles={roles} />
        <ChartBar
          place={place}
          hasMembers={members.length > 0}
          isReadOnly={isReadOnly}
          onAddMembers={() => setPicking(true)}
        />
        {members.length === 0 && !standsAlone.has(place.chart) ? (
          <EmptyState sentence={isReadOnly ? say('noMembersReadOnly') : say('noMembers')}>
            {isReadOnly ? null : (
              <Button variant="contained" onClick={() => setPicking(true)}>
                {say('addMembers')}
              </Button>
            )}
          </EmptyState>
        ) : (
          <>
            {place.chart === 'matrix' ? (
              <RoleMatrix
                members={members}
                roles={roles}
                chosenId={chosen?.id}
                isReadOnly={isReadOnly}
                onChoose={place.goToMember}
                onEdit={edit}
                onToggleRole={toggleRole}
              />
            ) : place.chart === 'roles' ? (
              <RoleLanes members={members} roles={roles} chosenId={chosen?.id} onChoose={place.goToMember} />
            ) : place.chart === 'field' ? (
              <FieldChart
                members={members}
                chosenId={chosen?.id}
                isReadOnly={isReadOnly}
                onChoose={place.goToMember}
                onEdit={edit}
              />
            ) : place.chart === 'wins' ? (
              <WinsTable members={members} chosenId={chosen?.id} onChoose={place.goToMember} />
            ) : place.chart === 'phases' ? (
              <PhasesChart
                buyingCenterId={center.id}
                members={members}
                roles={roles}
                chosenId={chosen?.id}
                isReadOnly={isReadOnly}
                onChoose={place.goToMember}
              />
            ) : place.chart === 'benefits' ? (
              <BenefitsChart
                buyingCenterId={center.id}
                members={members}
                chosenId={chosen?.id}
                isReadOnly={isReadOnly}
                onChoose={place.goToMember}
              />
            ) : place.chart === 'history' ? (
              <SupportHistory buyingCenterId={center.id} />
            ) : (
              <CircleChart members={members} chosenId={chosen?.id} onChoose={place.goToMember} />
            )}
          </>
        )}
      </Box>
      {chosen ? (
        <MemberPanel
          key={chosen.id}
          accountId={center.accountId}
          member={chosen}
          roles={roles}
          isReadOnly={isReadOnly}
          onEdit={edit}
          onToggleRole={toggleRole}
          onClose={closePanel}
        />
      ) : place.isRating && members.length > 0 ? (
        <MemberRating
          center={center}
          members={members}
          isReadOnly={isReadOnly}
          onChoose={place.goToMember}
          onClose={() => place.showRating(false)}
        />
      ) : null}
      {isPicking ? (
        <MemberPicker center={center} members={members} onClose={() => setPicking(false)} />
      ) : null}
    </Box>
  )
}
