import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { phasesByRole, type PhasePart, type PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { formatList } from '../../../ui/format.ts'
import { ChartTable } from '../chart-table.tsx'
import { membersInOrder } from '../members-in-order.ts'
import { rolesInRows } from './roles-in-rows.ts'
import { usePhasesWords } from './phases-words.ts'

type Props = Readonly<{
  phases: readonly PurchasePhase[]
  parts: readonly PhasePart[]
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
}>

/** Role by role: in which phases somebody holds it, who that is, and the phases in which nobody does. */
export function PhaseRolesTable({ phases, parts, members, roles }: Props) {
  const say = usePhasesWords()
  const rows = rolesInRows(roles, members, say('noRole'))
  const fields = phasesByRole(phases, parts, membersInOrder(members), rows)
  return (
    <ChartTable label={say('rolesTable')} heads={[say('role'), say('filled'), say('empty')]}>
      {rows.map((role, row) => {
        const own = phases.map((phase, column) => ({ phase, holders: fields[row]?.[column] ?? [] }))
        const filled = own.filter(({ holders }) => holders.length > 0)
        const empty = own.filter(({ holders }) => holders.length === 0)
        return (
          <tr key={role.key}>
            <th scope="row">{role.name}</th>
            <td>
              {filled.length === 0
                ? say('nobodyCell')
                : filled
                    .map(({ phase, holders }) =>
                      say('inPhase', {
                        phase: phase.name,
                        names: formatList(
                          holders.map(({ member, weight }) =>
                            say('holder', { name: member.name, weight: say(`weight-${weight}`) }),
                          ),
                        ),
                      }),
                    )
                    .join('; ')}
            </td>
            <td>
              {empty.length === 0 || role.key === null
                ? say('nobodyCell')
                : formatList(empty.map(({ phase }) => phase.name))}
            </td>
          </tr>
        )
      })}
    </ChartTable>
  )
}
