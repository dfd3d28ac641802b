import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import { buyPhases } from '#shared/domain/buying-center/phases.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { PhaseGrid } from './phase-grid.tsx'
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

/** Who takes part in which phase of the purchase, and with what weight; below it the same by phase. */
export function PhasesChart({ buyingCenterId, members, roles, chosenId, isReadOnly, onChoose }: Props) {
  const say = usePhasesWords()
  const asked = useAsk('purchase-phase.list', { buyingCenterId })
  const doAdd = useDo('purchase-phase.add')
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
  return (
    <>
      <PhaseGrid
        phases={phases}
        parts={parts}
        members={members}
        roles={roles}
        chosenId={chosenId}
        isReadOnly={isReadOnly}
        onChoose={onChoose}
      />
      {isReadOnly ? null : (
        <Box sx={{ maxWidth: 240, px: 1.5, py: 1, fontSize: 13 }}>
          <NewLine label={say('add')} onAdd={(name) => tryAdd({ buyingCenterId, names: [name] })} />
        </Box>
      )}
      <Box sx={{ mt: 3 }}>
        <PhaseTable phases={phases} parts={parts} members={members} roles={roles} />
      </Box>
    </>
  )
}
