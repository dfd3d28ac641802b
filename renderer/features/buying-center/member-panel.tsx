import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { responseModes } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { Evidence, MemberJudgement } from '#shared/domain/relationship/evidence.ts'
import { influences } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useDo, useTry } from '../../api/use-do.ts'
import { EvidenceLine } from '../../ui/evidence-line.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { attitudeFromValue, attitudeValue, useJudgements } from '../../ui/judgement-choices.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { useAging } from '../../api/use-aging.ts'
import { useToday } from '../../ui/use-today.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { MemberCover } from './member-cover.tsx'
import { RolesField } from './roles-field.tsx'
import { WinsFields } from './wins-fields.tsx'
import type { EditMember, ToggleRole } from './use-members.ts'

type Props = Readonly<{
  accountId: AccountId
  member: MemberInChart
  roles: readonly PresetRole[]
  isReadOnly: boolean
  onEdit: EditMember
  onToggleRole: ToggleRole
  onClose: () => void
}>

/** The chosen member: what they do in this decision, how they stand, and the way to the person. */
export function MemberPanel({ accountId, member, roles, isReadOnly, onEdit, onToggleRole, onClose }: Props) {
  const say = useBuyingCenterWords()
  const { attitudeChoices, influenceChoices } = useJudgements()
  const doRemove = useDo('buying-center.removeMember')
  const doEdit = useDo('buying-center.editMember')
  const tryEdit = useTry('buying-center.editMember')
  const aging = useAging(useToday())
  const mode = member.responseMode ?? 'unknown'
  const remove = async (): Promise<void> => {
    const removed = await doRemove({ id: member.id, version: member.version })
    if (removed) onClose()
  }

  return (
    <SidePanel
      title={member.name}
      subtitle={member.isPlaceholder ? say('placeholder') : member.title}
      closeLabel={say('closePanel', { name: member.name })}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
        <InlineChoice
          label={say('attitude')}
          value={attitudeValue(member.attitude)}
          choices={attitudeChoices}
          isReadOnly={isReadOnly}
          onKeep={(value) => onEdit(member, { attitude: attitudeFromValue(value) })}
        />
        {restsOn('attitude')}
        <InlineChoice
          label={say('influence')}
          value={member.influence}
          choices={influenceChoices}
          isReadOnly={isReadOnly}
          onKeep={(value) =>
            onEdit(member, { influence: influences.find((each) => each === value) ?? member.influence })
          }
        />
        {restsOn('influence')}
        <InlineChoice
          label={say('responseMode')}
          value={mode}
          choices={[...responseModes, 'unknown' as const].map((each) => ({
            value: each,
            label: say(`mode-${each}`),
          }))}
          isReadOnly={isReadOnly}
          onKeep={(value) =>
            onEdit(member, { responseMode: responseModes.find((each) => each === value) ?? null })
          }
        />
        <Typography variant="caption" color="textSecondary" sx={{ ml: '138px', mt: -1 }}>
          {say(`modeWhy-${mode}`)}
        </Typography>
        {restsOn('responseMode')}

        <RolesField member={member} roles={roles} isReadOnly={isReadOnly} onToggleRole={onToggleRole} />

        <WinsFields member={member} isReadOnly={isReadOnly} onEdit={onEdit} />

        <InlineField
          label={say('note')}
          of={member}
          isMultiline
          isReadOnly={isReadOnly}
          value={member.note}
          placeholder={isReadOnly ? '–' : say('noteHint')}
          onKeep={(note) => tryEdit({ id: member.id, version: member.version, changes: { note } })}
        />
        <MemberCover accountId={accountId} member={member} />
      </Box>

      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', mt: 4, flexWrap: 'wrap' }}>
        <Link component={RouteLink} to={`/accounts/${accountId}/people?person=${member.contactId}`}>
          {say('onMap')}
        </Link>
        {isReadOnly ? null : (
          <Button color="error" onClick={() => void remove()} sx={{ ml: 'auto' }}>
            {say('removeMember')}
          </Button>
        )}
      </Box>
    </SidePanel>
  )

  function restsOn(judgement: MemberJudgement) {
    if (member[judgement] === null) return null
    return (
      <EvidenceLine
        key={`${member.id} ${judgement}`}
        judgement={say(judgement).toLowerCase()}
        of={member}
        evidence={member.evidence?.[judgement] ?? null}
        aging={aging}
        indentPx={138}
        isReadOnly={isReadOnly}
        onKeep={(evidence) => tryEdit(judged(judgement, evidence))}
        onChoose={(evidence) => void doEdit(judged(judgement, evidence))}
      />
    )
  }
  function judged(judgement: MemberJudgement, evidence: Evidence) {
    const { id, version } = member
    return { id, version, changes: { evidence: { [judgement]: evidence } } }
  }
}
