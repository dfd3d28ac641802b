import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { formatDay } from '../../../ui/format.ts'
import { Labeled, Section } from '../../../ui/section.tsx'
import { useLeadsWords } from '../leads-words.ts'

type Props = Readonly<{ answer: Output<'lead.get'> }>

/** What a converted lead became, with the ways there; what was removed since is told as such. */
export function BecameSection({ answer: { lead, accountName, contactName, opportunityName } }: Props) {
  const say = useLeadsWords()
  if (lead.convertedOn === null) return null
  const account = `/accounts/${lead.accountId}`
  const became = [
    { label: say('account'), name: accountName, to: account },
    { label: say('contact'), name: contactName, to: `${account}/people?person=${lead.contactId}` },
    {
      label: say('opportunity'),
      name: opportunityName,
      to: `${account}/opportunities?opportunity=${lead.opportunityId}`,
    },
  ]
  return (
    <Section title={say('became')}>
      {became.map(({ label, name, to }) => (
        <Labeled key={label} label={label}>
          {name === null ? (
            <Box component="span" sx={{ color: 'text.secondary', px: 1.5 }}>
              –
            </Box>
          ) : (
            <Link component={RouteLink} to={to} sx={{ px: 1.5 }}>
              {name}
            </Link>
          )}
        </Labeled>
      ))}
      <Typography variant="caption" color="textSecondary">
        {say('becameOn', { day: formatDay(lead.convertedOn) })}
      </Typography>
    </Section>
  )
}
