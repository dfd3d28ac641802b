import { sayView } from '#shared/contract/campaign-words.ts'
import { wholePortfolio } from '#shared/domain/campaign/audience.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useCampaignsWords } from '../campaigns-words.ts'
import type { PartProps } from '../use-campaign-edit.ts'
import { AddAccount } from './add-account.tsx'
import { AudiencePicker } from './audience-picker.tsx'
import { AudienceTable } from './audience-table.tsx'
import { HoldOutBar } from './hold-out-bar.tsx'

/** At which accounts: what picked them, why each is in, and who is held out. */
export function AudienceView({ answer, isReadOnly }: PartProps) {
  const say = useCampaignsWords()
  const team = useAsk('team-member.list', {})
  const { campaign, accounts } = answer
  const [open, setOpen] = useState<'picker' | 'adder'>()
  const nameOf = (id: string): string | undefined => team.value?.find((each) => each.id === id)?.name
  const conditions = campaign.audience === null ? [] : sayView(campaign.audience, nameOf)
  const actions = isReadOnly ? null : (
    <>
      <Button variant="contained" onClick={() => setOpen('picker')}>
        {say('pick')}
      </Button>
      <Button variant="outlined" onClick={() => setOpen('adder')}>
        {say('addByHand')}
      </Button>
    </>
  )
  return (
    <Box sx={{ maxWidth: 1200 }}>
      {accounts.length === 0 ? (
        <EmptyState sentence={say('emptyAudience')}>{actions}</EmptyState>
      ) : (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 2 }}>
            <Box sx={{ flex: 1, minWidth: 260 }}>
              {campaign.audience === null
                ? say('neverPicked')
                : conditions.length === 0
                  ? say('pickedAll')
                  : say('pickedBy', { conditions: conditions.join('; ') })}
            </Box>
            {actions}
          </Box>
          <HoldOutBar answer={answer} isReadOnly={isReadOnly} />
          <AudienceTable accounts={accounts} isReadOnly={isReadOnly} />
        </>
      )}
      {open === 'picker' ? (
        <AudiencePicker
          campaign={campaign}
          began={campaign.audience ?? wholePortfolio}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'adder' ? <AddAccount campaignId={campaign.id} onClose={() => setOpen(undefined)} /> : null}
    </Box>
  )
}
