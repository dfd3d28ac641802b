import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import type { ReactNode } from 'react'
import { Link, Outlet, useLocation } from 'react-router'

type Props = Readonly<{
  /** The address that all pages are under, without slashes. */
  base: string
  label: string
  pages: readonly Readonly<{ path: string; label: string }>[]
  /** What stands beside the tabs. */
  beside?: ReactNode
}>

/** Pages that belong together: the tabs over them, each a page that can be opened beside. */
export function PagesFrame({ base, label, pages, beside }: Props) {
  const { pathname } = useLocation()
  const current = pages.find(({ path }) => `${pathname}/`.startsWith(`/${base}/${path}/`))?.path ?? false
  const tabId = (path: string): string => `${base}-tab-${path}`
  const panelId = `${base}-page`

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box
        sx={{
          flex: 'none',
          display: 'flex',
          alignItems: 'center',
          bgcolor: 'background.paper',
          borderBottom: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Tabs
          value={current}
          variant="scrollable"
          scrollButtons="auto"
          aria-label={label}
          sx={{ px: 4, flex: 1, minWidth: 0 }}
        >
          {pages.map((page) => (
            <Tab
              key={page.path}
              value={page.path}
              label={page.label}
              id={tabId(page.path)}
              aria-controls={panelId}
              component={Link}
              to={`/${base}/${page.path}`}
            />
          ))}
        </Tabs>
        {beside ? <Box sx={{ flex: 'none', pr: 4 }}>{beside}</Box> : null}
      </Box>
      <Box
        id={panelId}
        role="tabpanel"
        aria-labelledby={current ? tabId(current) : undefined}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto' }}
      >
        <Outlet />
      </Box>
    </Box>
  )
}
