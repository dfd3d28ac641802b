import type { AccountId } from '#shared/domain/account/model.ts'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { Link, useLocation, useParams } from 'react-router'
import { useAccountWords } from './account-words.ts'

export type AccountTab = Readonly<{ path: string; label: string }>

export const panelId = 'account-page'

export function tabId(path: string): string {
  return `account-tab-${path || 'overview'}`
}

/** The path of the tab that the address is in; the first one where it is in none. */
export function useTabPath(tabs: readonly AccountTab[]): string {
  const { accountId = '' } = useParams()
  const { pathname } = useLocation()
  const [, rest = ''] = pathname.split(`/accounts/${accountId}/`)
  return tabs.find((tab) => tab.path !== '' && rest.split('/')[0] === tab.path)?.path ?? ''
}

type Props = Readonly<{ accountId: AccountId; name: string; tabs: readonly AccountTab[]; current: string }>

/** The pages of an account as links: arrows walk them, Enter goes there, and each can be opened beside. */
export function AccountTabs({ accountId, name, tabs, current }: Props) {
  const say = useAccountWords()
  return (
    <Tabs
      value={current}
      variant="scrollable"
      scrollButtons="auto"
      aria-label={say('pages', { name })}
      sx={{ px: 1 }}
    >
      {tabs.map((tab) => (
        <Tab
          key={tab.path}
          value={tab.path}
          label={tab.label}
          id={tabId(tab.path)}
          aria-controls={panelId}
          component={Link}
          to={`/accounts/${accountId}${tab.path ? `/${tab.path}` : ''}`}
        />
      ))}
    </Tabs>
  )
}
