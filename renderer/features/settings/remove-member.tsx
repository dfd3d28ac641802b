import type { TeamMember } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useSettingsWords } from './settings-words.ts'

type Props = Readonly<{ member: TeamMember; onClose: () => void }>

/** Says what becomes of what a team member owns, before they are removed. */
export function RemoveMember({ member, onClose }: Props) {
  const say = useSettingsWords()
  const remove = useDo('team-member.remove')
  const holdings = useAsk('team-member.getHoldings', { id: member.id })

  const confirm = (): void => {
    onClose()
    void remove({ id: member.id, version: member.version })
  }
  return (
    <ConfirmDialog
      title={say('removeAsk', { name: member.name })}
      confirmLabel={say('removeIt')}
      cancelLabel={say('cancel')}
      isDestructive
      onConfirm={confirm}
      onCancel={onClose}
    >
      <Box sx={{ minHeight: 84 }} aria-live="polite">
        {holdings.value ? <Consequences name={member.name} {...holdings.value} /> : say('counting')}
      </Box>
    </ConfirmDialog>
  )
}

type HoldingsProps = Readonly<{ name: string; accounts: number; actions: number; relationships: number }>

function Consequences({ name, accounts, actions, relationships }: HoldingsProps) {
  const say = useSettingsWords()
  const isFree = accounts + actions + relationships === 0
  return (
    <>
      {isFree ? <div>{say('ownsNothing', { name })}</div> : null}
      {accounts > 0 ? <div>{say('accounts', { count: accounts })}</div> : null}
      {actions > 0 ? <div>{say('actions', { count: actions })}</div> : null}
      {relationships > 0 ? <div>{say('relationships', { count: relationships })}</div> : null}
      <Box sx={{ color: 'text.secondary', mt: 2 }}>{say('touchpointsStay')}</Box>
    </>
  )
}
