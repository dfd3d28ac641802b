import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import { phasesByRole, type PhasePart, type PurchasePhase } from '#shared/domain/buying-center/phases.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { styled } from '@mui/material/styles'
import { AttitudeMark } from '../../../ui/attitude-mark.tsx'
import { LevelMark } from '../level-mark.tsx'
import { membersInOrder } from '../members-in-order.ts'
import { rolesInRows } from './roles-in-rows.ts'
import { usePhasesWords } from './phases-words.ts'

type Props = Readonly<{
  phases: readonly PurchasePhase[]
  parts: readonly PhasePart[]
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  chosenId: MemberId | undefined
  onChoose: (id: MemberId) => void
}>

/** Roles by phases: who of a role takes part in a phase, and with what weight. Where nobody does, the field is hatched. */
export function PhaseRoles({ phases, parts, members, roles, chosenId, onChoose }: Props) {
  const say = usePhasesWords()
  const rows = rolesInRows(roles, members, say('noRole'))
  const fields = phasesByRole(phases, parts, membersInOrder(members), rows)
  return (
    <Fields aria-label={say('rolesLabel')}>
      <colgroup>
        <col className="role" />
        {phases.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say('role')}</th>
          {phases.map(({ id, name }) => (
            <th key={id} scope="col" title={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((role, row) => (
          <tr key={role.key}>
            <th scope="row">{role.name}</th>
            {phases.map(({ id }, column) => {
              const holders = fields[row]?.[column] ?? []
              return (
                <td key={id} className={holders.length === 0 && role.key !== null ? 'is-empty' : ''}>
                  {holders.length === 0 ? <span className="unseen">{say('emptyField')}</span> : null}
                  {holders.map(({ member, weight }) => (
                    <ButtonBase
                      key={member.id}
                      title={member.name}
                      aria-label={say('holder', { name: member.name, weight: say(`weight-${weight}`) })}
                      aria-current={member.id === chosenId ? 'true' : undefined}
                      onClick={() => onChoose(member.id)}
                    >
                      <AttitudeMark attitude={member.attitude} />
                      <Box component="span" className="name">
                        {lastOf(member.name)}
                      </Box>
                      <LevelMark level={weight} />
                    </ButtonBase>
                  ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Fields>
  )
}

/** The last name, as far as one can tell: a field is narrow. */
function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

const Fields = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: 12,
  '& col.role': { width: 108 },
  '& th': { textAlign: 'left', padding: '4px 6px', fontWeight: 600, verticalAlign: 'bottom' },
  '& thead th': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    boxShadow: 'inset 0 -1px var(--mui-palette-text-secondary)',
  },
  '& tbody th': { fontSize: 13, fontWeight: 500, verticalAlign: 'top', overflowWrap: 'anywhere' },
  '& tbody tr': { borderBottom: '1px solid var(--mui-palette-divider)' },
  '& td': {
    height: 40,
    padding: 2,
    verticalAlign: 'top',
    borderLeft: '1px solid var(--mui-palette-divider)',
  },
  '& td.is-empty': {
    background:
      'repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, var(--mui-palette-text-secondary) 22%, transparent) 6px 7px)',
  },
  '& td button': {
    display: 'flex',
    width: '100%',
    gap: 4,
    justifyContent: 'flex-start',
    padding: '1px 3px',
    minHeight: 24,
    font: 'inherit',
    borderRadius: 4,
  },
  '& td button:hover': { background: 'var(--mui-palette-action-hover)' },
  '& td button[aria-current="true"]': { background: 'var(--mui-palette-primary-light)' },
  '& td .name': {
    flex: 1,
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& td svg': { flex: 'none' },
  '& .unseen': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  // Names before marks: the attitude is in the side panel too.
  '@container (max-width: 880px)': {
    '& col.role': { width: 100 },
    '& td button': { flexWrap: 'wrap', rowGap: 0 },
    '& td button > svg:first-of-type': { display: 'none' },
    '& td .name': { flex: '1 0 100%' },
  },
})
