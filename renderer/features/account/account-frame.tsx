import type { AccountId } from '#shared/domain/account/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link, Outlet, useParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { AccountHeading } from './account-heading.tsx'
import { AccountTabs, panelId, tabId, useTabPath, type AccountTab } from './account-tabs.tsx'
import { useAccountWords } from './account-words.ts'
import { StandingStrip } from './standing-strip.tsx'

type Props = Readonly<{ tabs: readonly AccountTab[] }>

/** What stands over every page of an account; the page below fills the rest of the height. */
export function AccountFrame({ tabs }: Props) {
  const { accountId } = useParams()
  if (!isId<'account'>(accountId)) return <UnknownAccount />
  return <Account key={accountId} id={accountId} tabs={tabs} />
}

function Account({ id, tabs }: Props & Readonly<{ id: AccountId }>) {
  const say = useAccountWords()
  const answer = useAsk('account.get', { id })
  const standing = useAsk('account.getStanding', { id }, { when: answer.value !== undefined })
  const current = useTabPath(tabs)

  if (answer.failure?.code === 'not-found') return <UnknownAccount />
  if (answer.failure) {
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain}>
          {say('failed')}
        </NotAnswered>
      </Box>
    )
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box
        sx={{ flex: 'none', bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider' }}
      >
        <AccountHeading answer={answer.value} />
        <StandingStrip accountId={id} name={answer.value?.account.name ?? ''} standing={standing.value} />
        <AccountTabs accountId={id} tabs={tabs} current={current} name={answer.value?.account.name ?? ''} />
      </Box>
      <Box
        id={panelId}
        role="tabpanel"
        aria-labelledby={tabId(current)}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflow: 'auto' }}
      >
        {answer.value ? <Outlet /> : null}
      </Box>
    </Box>
  )
}

function UnknownAccount() {
  const say = useAccountWords()
  return (
    <EmptyState sentence={say('unknown')}>
      <Button variant="contained" component={Link} to="/accounts">
        {say('toAccounts')}
      </Button>
    </EmptyState>
  )
}
