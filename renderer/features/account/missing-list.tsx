import type { AccountId } from '#shared/domain/account/model.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { formatDay, formatShare } from '../../ui/format.ts'
import { useAccountWords } from './account-words.ts'
import type { Missing } from './what-is-missing.ts'

type Props = Readonly<{ accountId: AccountId; missing: readonly Missing[] }>

/** What is missing in sentences; each leads to where it is mended. */
export function MissingList({ accountId, missing }: Props) {
  const say = useAccountWords()
  if (missing.length === 0) return <Box sx={{ color: 'text.secondary' }}>{say('nothingMissing')}</Box>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {missing.map((each) => (
        <Box component="li" key={each.kind} sx={{ display: 'flex', alignItems: 'start', gap: 2, py: 0.75 }}>
          <WarningIcon aria-hidden sx={{ fontSize: 16, mt: '2px', color: 'warning.main' }} />
          {each.at === '' ? (
            <span>{sayMissing(say, each)}</span>
          ) : (
            <Link
              component={RouteLink}
              to={`/accounts/${accountId}/${each.at}`}
              underline="hover"
              color="textPrimary"
            >
              {sayMissing(say, each)}
            </Link>
          )}
        </Box>
      ))}
    </Box>
  )
}

function sayMissing(say: ReturnType<typeof useAccountWords>, missing: Missing): string {
  switch (missing.kind) {
    case 'coverage':
      return say('missing-coverage', { share: formatShare(missing.share), count: missing.keyPlayers })
    case 'touch-lately':
      return say('missing-touch-lately', { days: missing.days, day: formatDay(missing.lastTouchOn) })
    case 'contacts':
    case 'key-player':
    case 'supporter':
    case 'buying-center':
    case 'plan':
    case 'open-plan':
    case 'touch':
    case 'owner':
      return say(`missing-${missing.kind}`)
  }
}
