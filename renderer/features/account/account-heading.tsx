import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Fragment } from 'react'
import { Link as RouteLink } from 'react-router'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{ answer: Output<'account.get'> | undefined }>

/** One line: which account this is, what it belongs to, whose it is. */
export function AccountHeading({ answer }: Props) {
  const say = useAccountWords()
  const { sayAccountStatus } = useStateWords()
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        px: 4,
        height: 44,
        minWidth: 0,
        whiteSpace: 'nowrap',
      }}
    >
      {answer ? (
        <>
          <Typography variant="h1" noWrap title={answer.account.name} sx={{ minWidth: 120 }}>
            {answer.account.name}
          </Typography>
          {answer.account.tier ? (
            <Chip label={answer.account.tier} variant="outlined" sx={{ borderRadius: 1 }} />
          ) : null}
          <Path path={answer.path} />
          <Box sx={{ flex: 1 }} />
          <Typography variant="body2" noWrap>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('owner')}{' '}
            </Box>
            {answer.ownerName ?? say('noOwner')}
          </Typography>
          <Typography variant="body2">
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('status')}{' '}
            </Box>
            {sayAccountStatus(answer.account.status)}
          </Typography>
        </>
      ) : null}
    </Box>
  )
}

/** The accounts above, the ultimate parent first. */
function Path({ path }: Readonly<{ path: Output<'account.get'>['path'] }>) {
  const say = useAccountWords()
  if (path.length === 0) return null
  return (
    <Typography variant="body2" color="textSecondary" noWrap sx={{ minWidth: 40 }}>
      {say('within')}{' '}
      {path.map((each, index) => (
        <Fragment key={each.id}>
          {index > 0 ? ' / ' : null}
          <Link component={RouteLink} to={`/accounts/${each.id}`} underline="hover">
            {each.name}
          </Link>
        </Fragment>
      ))}
    </Typography>
  )
}
