import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import { buyPhases } from '#shared/domain/buying-center/phases.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { ViewChoice } from '../../../ui/view-choice.tsx'
import { PhaseGrid } from './phase-grid.tsx'
import { PhaseRoles } from './phase-roles.tsx'
import { PhaseRolesTable } from './phase-roles-table.tsx'
import { PhaseTable } from './phase-table.tsx'
import { usePhasesWords } from './phases-words.ts'

type Props = Readonly<{
  buyingCenterId: BuyingCenterId
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  chosenId: MemberId | undefined
  isReadOnly: boolean
  onChoose: (id: MemberId) => void
}>

type Rows = 'members' | 'roles'

/** Who takes part in which phase of the purchase, and with what weight; or who of which role does; below it the same in words. */
export function PhasesChart({ buyingCenterId, members, roles, chosenId, isReadOnly, onChoose }: Props) {
  const say = usePhasesWords()
  const asked = useAsk('purchase-phase.list', { buyingCenterId })
  const doAdd = useDo('purchase-phase.add')
  const [rows, setRows] = useState<Rows>('members')
  const tryAdd = useTry('purchase-phase.add')
  if (asked.failure) {
    return <NotAnswered failure={asked.failure} onAgain={asked.askAgain} />
  }
  if (!asked.value) return <Box aria-busy sx={{ minHeight: 200 }} />

  const { phases, parts } = asked.value
  if (phases.length === 0) {
    return (
      <EmptyState sentence={say(isReadOnly ? 'noneReadOnly' : 'none')}>
        {isReadOnly ? null : (
          <Button variant="contained" onClick={() => void doAdd({ buyingCenterId, names: [...buyPhases] })}>
            {say('begin')}
          </Button>
        )}
      </EmptyState>
    )
  }
  const model = { phases, parts, members, roles }
  return (
    <>
      <Box sx={{ mb: 2 }}>
        <ViewChoice
          label={say('rows')}
          value={rows}
          views={(['members', 'roles'] as const).map((value) => ({ value, label: say(`rows-${value}`) }))}
          onChoose={setRows}
        />
      </Box>
      {rows === 'roles' ? (
        <PhaseRoles {...model} chosenId={chosenId} onChoose={onChoose} />
      ) : (
        <PhaseGrid {...model} chosenId={chosenId} isReadOnly={isReadOnly} onChoose={onChoose} />
      )}
      {isReadOnly ? null : (
        <Box sx={{ maxWidth: 240, px: 1.5, py: 1, fontSize: 13 }}>
          <NewLine label={say('add')} onAdd={(name) => tryAdd({ buyingCenterId, names: [name] })} />
        </Box>
      )}
      <Box sx={{ mt: 3 }}>
        {rows === 'roles' ? <PhaseRolesTable {...model} /> : <PhaseTable {...model} />}
      </Box>
    </>
  )
}
