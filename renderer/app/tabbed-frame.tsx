import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { Link, Outlet, useLocation } from 'react-router'

type Props = Readonly<{
  /** The place above its pages, without a slash. Example: `data`. */
  place: string
  label: string
  pages: readonly Readonly<{ path: string; label: string }>[]
}>

/** Pages of one place: the tabs over them, each of which can be opened beside. */
export function TabbedFrame({ place, label: name, pages }: Props) {
  const { pathname } = useLocation()
  const current = pages.find(({ path }) => pathname.startsWith(`/${place}/${path}`))?.path ?? false
  const panelId = `${place}-page`
  const tabId = (path: string): string => `${place}-tab-${path}`

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box
        sx={{ flex: 'none', bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider' }}
      >
        <Tabs value={current} variant="scrollable" scrollButtons="auto" aria-label={name} sx={{ px: 4 }}>
          {pages.map(({ path, label }) => (
            <Tab
              key={path}
              value={path}
              label={label}
              id={tabId(path)}
              aria-controls={panelId}
              component={Link}
              to={`/${place}/${path}`}
            />
          ))}
        </Tabs>
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
