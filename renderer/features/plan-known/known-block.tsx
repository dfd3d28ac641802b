import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { formatDay } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { useKnownWords } from './known-words.ts'

export type Known = Output<'plan.getKnown'>

type Props = Readonly<{ accountId: AccountId; children: (known: Known) => ReactNode }>

/** What the workspace knows for a section, with its day; nothing of it can be written here. */
export function KnownSection({ accountId, children }: Props) {
  const say = useKnownWords()
  const today = useToday()
  const { value, failure, askAgain } = useAsk('plan.getKnown', { accountId, today })
  if (failure && !value) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null
  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 2, fontSize: 13 }}>
      {children(value)}
      <Typography sx={{ fontSize: 12, color: 'text.secondary' }}>
        {say('asOf', { day: formatDay(today) })}
      </Typography>
    </Box>
  )
}

type BlockProps = Readonly<{
  title: string
  /** Where all of it is. */
  to: string
  toLabel: string
  children: ReactNode
}>

/** A heading with the way to the page that it is taken from. */
export function KnownBlock({ title, to, toLabel, children }: BlockProps) {
  return (
    <Box sx={{ breakInside: 'avoid' }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'baseline',
          justifyContent: 'space-between',
          gap: 1,
        }}
      >
        <Typography variant="h3">{title}</Typography>
        <Link className="no-print" component={RouterLink} to={to}>
          {toLabel}
        </Link>
      </Box>
      {children}
    </Box>
  )
}

/** Where nothing is known, it is said. */
export function NothingKnown({ children }: Readonly<{ children: ReactNode }>) {
  return <Typography color="textSecondary">{children}</Typography>
}
