import type { AccountId } from '#shared/domain/account/model.ts'
import type { Finding } from '#shared/domain/plan/coach/findings.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { formatList } from '../format.ts'
import { pageToAct } from './page-to-act.ts'
import { useCoachWords } from './coach-words.ts'

type Props = Readonly<{ accountId: AccountId; findings: readonly Finding[] }>

/** So many are named; the others are counted. */
const namedAtOnce = 3

/** What the coach has found in sentences, the weightiest first; each leads to where something can be done about it. */
export function CoachList({ accountId, findings }: Props) {
  const say = useCoachWords()
  if (findings.length === 0) return <Box sx={{ color: 'text.secondary' }}>{say('allWell')}</Box>
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {findings.map((finding) => (
        <Box
          component="li"
          key={finding.rule}
          sx={{ display: 'flex', alignItems: 'start', gap: 2, py: 0.75 }}
        >
          <WarningIcon aria-hidden sx={{ fontSize: 16, mt: '2px', color: 'warning.main' }} />
          <Link
            component={RouteLink}
            to={`/accounts/${accountId}${pageToAct(finding.rule)}`}
            underline="hover"
            color="textPrimary"
          >
            {sayFinding(say, finding)}
          </Link>
        </Box>
      ))}
    </Box>
  )
}

function sayFinding(say: ReturnType<typeof useCoachWords>, finding: Finding): string {
  const { rule, count, of, threshold, names } = finding
  const left = names.length - namedAtOnce
  const named = left > 0 ? [...names.slice(0, namedAtOnce), say('others', { count: left })] : names
  return say(`found-${rule}`, { count, of, threshold, names: formatList(named) })
}
