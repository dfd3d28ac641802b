import Box from '@mui/material/Box'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { Link, Outlet, useLocation } from 'react-router'
import { useDataPages } from './data-pages.ts'
import { useFrameWords } from './frame-words.ts'

const panelId = 'data-page'
const tabId = (path: string): string => `data-tab-${path}`

/** What concerns all of the data: the tabs over it, each a page that can be opened beside. */
export function DataFrame() {
  const say = useFrameWords()
  const pages = useDataPages()
  const { pathname } = useLocation()
  const current = pages.find(({ path }) => `${pathname}/`.startsWith(`/data/${path}/`))?.path ?? false

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box
        sx={{ flex: 'none', bgcolor: 'background.paper', borderBottom: '1px solid', borderColor: 'divider' }}
      >
        <Tabs
          value={current}
          variant="scrollable"
          scrollButtons="auto"
          aria-label={say('dataPages')}
          sx={{ px: 4 }}
        >
          {pages.map(({ path, label }) => (
            <Tab
              key={path}
              value={path}
              label={label}
              id={tabId(path)}
              aria-controls={panelId}
              component={Link}
              to={`/data/${path}`}
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
