import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useState } from 'react'
import { useDo, useTry } from '../../api/use-do.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { OpportunityField } from './opportunity/opportunity-field.tsx'
import { RolesChoice } from './roles/roles-choice.tsx'

type Props = Readonly<{
  center: BuyingCenter
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  opportunity: Opportunity | null
  isReadOnly: boolean
  onRemoved: () => void
}>

/** What the buying center is called and decides, edited in place. */
export function CenterHeader({ center, members, roles, opportunity, isReadOnly, onRemoved }: Props) {
  const say = useBuyingCenterWords()
  const tryEdit = useTry('buying-center.edit')
  const doRemove = useDo('buying-center.remove')
  const [isAsking, setAsking] = useState(false)
  const { id, version } = center

  const remove = async (): Promise<void> => {
    setAsking(false)
    const removed = await doRemove({ id, version })
    if (removed) onRemoved()
  }
  return (
    <Box component="header" sx={{ display: 'flex', alignItems: 'start', gap: 2, mx: -1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ '& input': { fontSize: 16, fontWeight: 600 } }}>
          <InlineField
            label={say('centerName')}
            of={center}
            isLabelHidden
            isReadOnly={isReadOnly}
            value={center.name}
            onKeep={(name) => (name.trim() === '' ? undefined : tryEdit({ id, version, changes: { name } }))}
          />
        </Box>
        <Box sx={{ '& textarea': { color: 'var(--mui-palette-text-secondary)' } }}>
          <InlineField
            label={say('decision')}
            of={center}
            isLabelHidden
            isMultiline
            isReadOnly={isReadOnly}
            value={center.decision}
            placeholder={say('decisionHint')}
            onKeep={(decision) => tryEdit({ id, version, changes: { decision } })}
          />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, px: 0.5 }}>
          <OpportunityField center={center} opportunity={opportunity} isReadOnly={isReadOnly} />
          <RolesChoice center={center} members={members} roles={roles} isReadOnly={isReadOnly} />
        </Box>
      </Box>
      {isReadOnly ? null : (
        <Tooltip title={say('removeCenter')}>
          <IconButton aria-label={say('removeCenter')} onClick={() => setAsking(true)}>
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
      {isAsking ? (
        <ConfirmDialog
          title={say('removeCenterTitle', { name: center.name })}
          confirmLabel={say('remove')}
          cancelLabel={say('cancel')}
          isDestructive
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        >
          {say('removeCenterWhy', { count: members.length })}
        </ConfirmDialog>
      ) : null}
    </Box>
  )
}
