import type { Output } from '#shared/contract/contract.ts'
import { dismissedAtMost } from '#shared/domain/campaign/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { formatDay } from '../../../ui/format.ts'
import { useCampaignsWords } from '../campaigns-words.ts'
import type { PartProps } from '../use-campaign-edit.ts'

type Proposal = Output<'campaign.listProposals'>[number]

/** Touchpoints that may be responses; each is one only once somebody says so. */
export function Proposals({ answer: { campaign } }: Pick<PartProps, 'answer'>) {
  const say = useCampaignsWords()
  const proposals = useAsk('campaign.listProposals', { id: campaign.id }).value ?? []
  const doAdd = useDo('campaign.addResponses')
  const doEdit = useDo('campaign.edit')
  const dismissed = campaign.dismissed ?? []
  if (proposals.length === 0 && dismissed.length === 0) return null
  const setDismissed = (next: typeof dismissed): void => {
    const { id, version } = campaign
    void doEdit({ id, version, changes: { dismissed: next.length === 0 ? null : next } })
  }
  const dismiss = ({ touchpointId, contactId }: Proposal): void =>
    setDismissed([...dismissed, { touchpointId, contactId }])
  const take = (taken: readonly Proposal[]): void =>
    void doAdd({
      campaignId: campaign.id,
      responses: taken.map(({ accountId, contactId, waveId, respondedOn, kind, touchpointId }) => ({
        accountId,
        contactId,
        waveId,
        respondedOn,
        kind,
        touchpointId,
      })),
    })
  return (
    <Box
      component="section"
      aria-label={say('proposals', { count: proposals.length })}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, px: 3, py: 2, mb: 3 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h3">{say('proposals', { count: proposals.length })}</Typography>
          <Typography color="textSecondary">
            {say('proposalsWhy', { days: campaign.responseDays })}
          </Typography>
        </Box>
        {dismissed.length > 0 ? (
          <Button onClick={() => setDismissed([])}>{say('proposeAgain', { count: dismissed.length })}</Button>
        ) : null}
        {proposals.length > 0 ? (
          <Button variant="outlined" onClick={() => take(proposals.slice(0, atOnce))}>
            {say('confirmAll')}
          </Button>
        ) : null}
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', maxHeight: 220, overflow: 'auto' }}>
        {proposals.map((proposal) => {
          const { touchpointId, contactId, accountName, contactName, subject, kind } = proposal
          const who = contactName === null ? accountName : `${contactName}, ${accountName}`
          return (
            <Box
              component="li"
              key={`${touchpointId} ${contactId}`}
              sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 0.5 }}
            >
              <Box sx={{ flex: 1, minWidth: 0 }}>
                {formatDay(proposal.respondedOn)} <strong>{who}</strong> {subject}
              </Box>
              <Button
                size="small"
                aria-label={say('confirmOf', { subject, name: who, kind: say(`kind-${kind}`) })}
                onClick={() => take([proposal])}
              >
                {say('confirm', { kind: say(`kind-${kind}`).toLowerCase() })}
              </Button>
              {dismissed.length < dismissedAtMost ? (
                <Button
                  size="small"
                  color="inherit"
                  aria-label={say('dismissOf', { subject, name: who })}
                  onClick={() => dismiss(proposal)}
                >
                  {say('dismiss')}
                </Button>
              ) : null}
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}

/** The most that one command takes. */
const atOnce = 500
