import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAccountHistoryWords } from './account-history-words.ts'
import { AsOfBenefits } from './as-of-benefits.tsx'
import { AsOfMembers } from './as-of-members.tsx'
import { AsOfPhases } from './as-of-phases.tsx'
import type { AccountState } from './as-of-state.ts'

/** The buying centers of that day: what each decided, who took part how, on which way, and what of the offer mattered to whom. */
export function AsOfCenters({ then }: Readonly<{ then: AccountState }>) {
  const say = useAccountHistoryWords()
  if (then.buyingCenters.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>

  const names = new Map<string, string>(then.contacts.map((contact) => [contact.id, displayName(contact)]))
  const nameOf = (contactId: string): string => names.get(contactId) ?? say('nobody')
  return then.buyingCenters.map((center) => (
    <Box key={center.id} component="article" aria-label={center.name} sx={{ mb: 4 }}>
      <Typography variant="h3">{center.name}</Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {[center.decision, ...about(center)].filter(Boolean).join(' ')}
      </Typography>
      <AsOfMembers then={then} center={center} nameOf={nameOf} />
      <AsOfPhases then={then} center={center} nameOf={nameOf} />
      <AsOfBenefits then={then} center={center} nameOf={nameOf} />
    </Box>
  ))

  function about({ opportunityId, rolePresetId }: BuyingCenter): readonly string[] {
    const opportunity = then.opportunities.find(({ id }) => id === opportunityId)
    const preset = then.rolePresets.find(({ id }) => id === rolePresetId)
    return [
      ...(opportunity ? [say('about', { name: opportunity.name })] : []),
      ...(preset ? [say('toldIn', { name: preset.name })] : []),
    ]
  }
}
