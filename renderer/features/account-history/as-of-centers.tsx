import { displayName } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { formatList } from '../../ui/format.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'

/** The buying centers of that day with who took part in which role. */
export function AsOfCenters({ then }: Readonly<{ then: AccountState }>) {
  const say = useAccountHistoryWords()
  const { sayAttitude } = useJudgements()
  if (then.buyingCenters.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>

  const names = new Map<string, string>(then.contacts.map((contact) => [contact.id, displayName(contact)]))
  return then.buyingCenters.map((center) => (
    <Box key={center.id} sx={{ mb: 2 }}>
      <Typography variant="h3">{center.name}</Typography>
      {center.decision === '' ? null : <Typography color="textSecondary">{center.decision}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 4 }}>
        {then.members
          .filter(({ buyingCenterId }) => buyingCenterId === center.id)
          .map((member) => (
            <li key={member.id}>
              {[
                names.get(member.contactId) ?? say('nobody'),
                ...(member.roles.length > 0 ? [formatList(member.roles)] : []),
                sayAttitude(member.attitude).toLowerCase(),
              ].join(' · ')}
            </li>
          ))}
      </Box>
    </Box>
  ))
}
