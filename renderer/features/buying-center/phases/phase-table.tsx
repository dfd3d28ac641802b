import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { emptyPhases, type PhasePart, type PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { formatList } from '../../../ui/format.ts'
import { ChartTable } from '../chart-table.tsx'
import { membersInOrder } from '../members-in-order.ts'
import { usePhasesWords } from './phases-words.ts'

type Props = Readonly<{
  phases: readonly PurchasePhase[]
  parts: readonly PhasePart[]
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
}>

/** Phase by phase: who carries it, who works on it, who is heard, and which roles are in it. */
export function PhaseTable({ phases, parts, members, roles }: Props) {
  const say = usePhasesWords()
  const ordered = membersInOrder(members)
  const empty = new Set(emptyPhases(phases, parts).map(({ id }) => id))
  const takingPart = (phase: PurchasePhase, weights: readonly number[]): readonly MemberInChart[] =>
    ordered.filter(({ contactId }) =>
      parts.some(
        (part) =>
          part.purchasePhaseId === phase.id && part.contactId === contactId && weights.includes(part.weight),
      ),
    )
  const sayNames = (names: readonly string[]): string =>
    names.length === 0 ? say('nobodyCell') : formatList(names)
  const rolesIn = (phase: PurchasePhase): readonly string[] => {
    const held = new Set(takingPart(phase, [1, 2, 3]).flatMap((member) => member.held))
    return roles.filter(({ key }) => held.has(key)).map(({ name }) => name)
  }
  return (
    <ChartTable
      label={say('tableLabel')}
      heads={[say('phase'), say('carries'), say('works'), say('heard'), say('roles')]}
    >
      {phases.map((phase) => (
        <tr key={phase.id}>
          <th scope="row">{phase.name}</th>
          {empty.has(phase.id) ? (
            <td colSpan={4}>{say('gap')}</td>
          ) : (
            <>
              {[3, 2, 1].map((weight) => (
                <td key={weight}>{sayNames(takingPart(phase, [weight]).map(({ name }) => name))}</td>
              ))}
              <td>{sayNames(rolesIn(phase))}</td>
            </>
          )}
        </tr>
      ))}
    </ChartTable>
  )
}
