import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink, useLocation, useParams } from 'react-router'
import type { AccountId } from '#shared/domain/account/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { useAsk } from '../api/use-ask.ts'
import { useDataPages } from './data-pages.ts'
import { useFrameWords } from './frame-words.ts'
import { usePortfolioPages } from './portfolio-pages.ts'
import { useSettingsPages } from './settings-pages.ts'

type Crumb = Readonly<{ label: string; path: string }>

/** Where one is: workspace, groups above, account. Each part leads there. */
export function Breadcrumbs({ workspaceName }: Readonly<{ workspaceName: string }>) {
  const say = useFrameWords()
  const crumbs = useCrumbs()
  return (
    <Box
      component="nav"
      aria-label={say('where')}
      sx={{ display: 'flex', alignItems: 'center', minWidth: 0, whiteSpace: 'nowrap', overflow: 'hidden' }}
    >
      {[{ label: workspaceName, path: '/accounts' }, ...crumbs].map((crumb, index, all) => (
        <Box
          key={crumb.path + crumb.label}
          component="span"
          sx={{ display: 'flex', minWidth: index === all.length - 1 ? 60 : 0 }}
        >
          {index === 0 ? null : (
            <Box component="span" aria-hidden sx={{ color: 'text.secondary', px: 1.5 }}>
              /
            </Box>
          )}
          <Link
            component={RouteLink}
            to={crumb.path}
            underline="hover"
            aria-current={index === all.length - 1 ? 'location' : undefined}
            sx={{
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              color: index === all.length - 1 ? 'text.primary' : 'text.secondary',
              fontWeight: index === all.length - 1 ? 600 : 400,
            }}
          >
            {crumb.label}
          </Link>
        </Box>
      ))}
    </Box>
  )
}

function useCrumbs(): readonly Crumb[] {
  const say = useFrameWords()
  const pages = useDataPages()
  const portfolio = usePortfolioPages()
  const settings = useSettingsPages()
  const { pathname } = useLocation()
  const { accountId } = useParams()
  const isAccount = isId<'account'>(accountId)
  const account = useAsk('account.get', { id: (accountId ?? '') as AccountId }, { when: isAccount })

  if (isAccount) {
    const { path = [], account: own } = account.value ?? {}
    const above = path.map((each) => ({ label: each.name, path: `/accounts/${each.id}` }))
    return [...above, ...(own ? [{ label: own.name, path: `/accounts/${own.id}` }] : [])]
  }
  const page = pages.find(({ path }) => `${pathname}/`.startsWith(`/data/${path}/`))
  if (page)
    return [
      { label: say('data'), path: '/data' },
      { label: page.label, path: `/data/${page.path}` },
    ]
  const view = portfolio.find(({ path }) => `${pathname}/`.startsWith(`/portfolio/${path}/`))
  if (view)
    return [
      { label: say('portfolio'), path: '/portfolio' },
      { label: view.label, path: `/portfolio/${view.path}` },
    ]
  if (pathname.startsWith('/my-day')) return [{ label: say('myDay'), path: '/my-day' }]
  if (pathname.startsWith('/reviews')) return [{ label: say('reviews'), path: '/reviews' }]
  if (pathname.startsWith('/touchpoints')) return [{ label: say('touchpoints'), path: '/touchpoints' }]
  const part = settings.find(({ path }) => `${pathname}/`.startsWith(`/settings/${path}/`))
  if (part)
    return [
      { label: say('settings'), path: '/settings' },
      { label: part.label, path: `/settings/${part.path}` },
    ]
  return [{ label: say('accounts'), path: '/accounts' }]
}
