import type { LeadMatches } from '#shared/contract/lead.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useLeadsWords } from './leads-words.ts'

/** Accounts, people and leads that may be meant already, each with why, and a way there. */
export function MatchList({ matches }: Readonly<{ matches: LeadMatches }>) {
  const say = useLeadsWords()
  const found = [
    ...matches.accounts.map(({ id, name, by }) => ({
      to: `/accounts/${id}`,
      name,
      why: say(`match-account-${by}`),
    })),
    ...matches.contacts.map(({ id, accountId, accountName, name, by }) => ({
      to: `/accounts/${accountId}/people?person=${id}`,
      name,
      why: say(`match-contact-${by}`, { account: accountName }),
    })),
    ...matches.leads.map(({ id, name, by }) => ({
      to: `/portfolio/leads?lead=${id}`,
      name,
      why: say(`match-lead-${by}`),
    })),
  ]
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {found.map(({ to, name, why }) => (
        <Box component="li" key={to} sx={{ py: 0.5 }}>
          <Link component={RouteLink} to={to}>
            {name}
          </Link>{' '}
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>
            {why}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
