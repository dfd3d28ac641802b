import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { styled } from '@mui/material/styles'
import { useState } from 'react'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { MatrixRow } from './matrix-row.tsx'
import { membersHeld, membersInOrder } from './members-in-order.ts'
import { RoleHead } from './role-head.tsx'
import { useGridWalk } from './use-grid-walk.ts'
import type { EditMember, ToggleRole } from './use-members.ts'

type Props = Readonly<{
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  chosenId: MemberId | undefined
  isReadOnly: boolean
  onChoose: (id: MemberId) => void
  onEdit: EditMember
  onToggleRole: ToggleRole
}>

/** Name, attitude and influence stand before the roles. */
const columnsBeforeRoles = 3

/** Roles by members. A cell is filled where the member holds the role, in the color and shape of the member's attitude. */
export function RoleMatrix(props: Props) {
  const { members, roles, chosenId, isReadOnly, onChoose, onEdit, onToggleRole } = props
  const say = useBuyingCenterWords()
  const [held, setHeld] = useState<readonly MemberId[]>()
  const ordered = held ? membersHeld(members, held) : membersInOrder(members)
  const walk = useGridWalk(
    ordered.map((member) => member.id),
    columnsBeforeRoles + roles.length,
  )

  return (
    <Grid
      role="grid"
      ref={walk.grid}
      aria-label={say('matrixLabel')}
      aria-multiselectable
      aria-readonly={isReadOnly}
      onKeyDown={walk.onKeyDown}
      onFocus={(event) => {
        walk.arrive(event.target)
        setHeld((ids) => ids ?? ordered.map((member) => member.id))
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHeld(undefined)
      }}
    >
      <colgroup>
        <col />
        <col className="mark" />
        <col className="mark" />
        {roles.map(({ key }) => (
          <col key={key} className="role" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say('member')}</th>
          <MarkHead scope="col" aria-label={say('attitude')}>
            <span>{say('attitude')}</span>
          </MarkHead>
          <MarkHead scope="col" aria-label={say('influence')}>
            <span>{say('influence')}</span>
          </MarkHead>
          {roles.map((role) => (
            <RoleHead
              key={role.key}
              role={role}
              holders={members.filter((member) => member.held.includes(role.key)).length}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {ordered.map((member) => (
          <MatrixRow
            key={member.id}
            member={member}
            roles={roles}
            isChosen={member.id === chosenId}
            isReadOnly={isReadOnly}
            tabIndexOf={(column) => walk.tabIndexOf(member.id, column)}
            onChoose={onChoose}
            onEdit={onEdit}
            onToggleRole={onToggleRole}
          />
        ))}
      </tbody>
    </Grid>
  )
}

const Grid = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: 13,
  '& col.mark': { width: 108 },
  '& col.role': { width: 78 },
  '@container (max-width: 880px)': {
    '& col.mark': { width: 36 },
    '& col.role': { width: 58 },
  },
  '& th': { fontWeight: 600, fontSize: 12, textAlign: 'left', verticalAlign: 'bottom', padding: '4px 6px' },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: 'var(--mui-palette-background-default)',
    boxShadow: 'inset 0 -1px var(--mui-palette-text-secondary)',
  },
  '& tbody th': { verticalAlign: 'middle' },
  '& tbody tr': { borderBottom: '1px solid var(--mui-palette-divider)' },
  '& tbody tr:hover': { background: 'var(--mui-palette-action-hover)' },
  '& tbody tr[aria-current="true"]': { background: 'var(--mui-palette-primary-light)' },
  '& td': { padding: '0 2px' },
  '& td.role': { borderLeft: '1px solid var(--mui-palette-divider)', height: 40 },
  '& th.role': { textAlign: 'center', paddingLeft: 2, paddingRight: 2, hyphens: 'manual', lineHeight: 1.2 },
})

const MarkHead = styled('th')({
  '@container (max-width: 880px)': { '& span': { display: 'none' } },
})
