import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { influences } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { attitudeFromValue, attitudeValue, useJudgements } from '../../ui/judgement-choices.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { MarkMenu } from './mark-menu.tsx'
import { MemberName } from './member-marks.tsx'
import { RoleCell } from './role-cell.tsx'
import { atOf } from './use-grid-walk.ts'
import type { EditMember, ToggleRole } from './use-members.ts'

type Props = Readonly<{
  member: MemberInChart
  roles: readonly PresetRole[]
  isChosen: boolean
  isReadOnly: boolean
  tabIndexOf: (column: number) => 0 | -1
  onChoose: (id: MemberId) => void
  onEdit: EditMember
  onToggleRole: ToggleRole
}>

/** One member: who it is, how they stand, how much they count, and their roles. */
export function MatrixRow(props: Props) {
  const { member, roles, isChosen, isReadOnly, tabIndexOf, onChoose, onEdit, onToggleRole } = props
  const say = useBuyingCenterWords()
  const { sayAttitude, sayInfluence, attitudeChoices, influenceChoices } = useJudgements()
  const { id, name, title, attitude, influence, isPlaceholder } = member
  const below = isPlaceholder ? say('placeholderShort') : title

  return (
    <tr aria-current={isChosen ? 'true' : undefined}>
      <Box component="th" scope="row" role="rowheader" sx={{ py: '0 !important', px: '0 !important' }}>
        <ButtonBase
          data-member={id}
          data-at={atOf(id, 0)}
          tabIndex={tabIndexOf(0)}
          aria-label={say('openMember', { name })}
          onClick={() => onChoose(id)}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            width: '100%',
            justifyContent: 'start',
            justifyItems: 'start',
            font: 'inherit',
            textAlign: 'left',
            px: 1.5,
            py: 0.5,
            lineHeight: 1.3,
            fontSize: 13,
            fontWeight: 500,
          }}
        >
          <MemberName member={member} />
          {below === '' ? null : (
            <Box
              component="span"
              sx={{
                maxWidth: '100%',
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
                fontSize: 12,
                fontWeight: 400,
                color: 'text.secondary',
              }}
            >
              {below}
            </Box>
          )}
        </ButtonBase>
      </Box>
      <td>
        <MarkMenu
          label={say('attitudeOf', { name, attitude: sayAttitude(attitude) })}
          value={attitudeValue(attitude)}
          choices={attitudeChoices}
          isReadOnly={isReadOnly}
          tabIndex={tabIndexOf(1)}
          at={atOf(id, 1)}
          onKeep={(value) => onEdit(member, { attitude: attitudeFromValue(value) })}
        />
      </td>
      <td>
        <MarkMenu
          label={say('influenceOf', { name, influence: sayInfluence(influence) })}
          value={influence}
          choices={influenceChoices}
          isReadOnly={isReadOnly}
          tabIndex={tabIndexOf(2)}
          at={atOf(id, 2)}
          onKeep={(value) =>
            onEdit(member, { influence: influences.find((each) => each === value) ?? influence })
          }
        />
      </td>
      {roles.map((role, index) => (
        <RoleCell
          key={role.key}
          member={member}
          role={role}
          isReadOnly={isReadOnly}
          tabIndex={tabIndexOf(index + 3)}
          at={atOf(id, index + 3)}
          onToggle={() => onToggleRole(member, role.key)}
        />
      ))}
    </tr>
  )
}
