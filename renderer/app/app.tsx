import type { Bridge } from '#shared/contract/bridge.ts'
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import { useMemo } from 'react'
import { createHashRouter, RouterProvider } from 'react-router'
import { KeyplanProvider } from '../api/keyplan.tsx'
import { theme } from '../theme/theme.ts'
import { routes } from './routes.tsx'

type Props = Readonly<{ bridge: Bridge; nonce: string }>

/** The page: looks, words, calls and routes, put together once. */
export function App({ bridge, nonce }: Props) {
  const styles = useMemo(() => createCache({ key: 'keyplan', nonce, prepend: true }), [nonce])
  const router = useMemo(() => createHashRouter(routes), [])
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="keyplan-look" noSsr>
        <CssBaseline enableColorScheme />
        <KeyplanProvider bridge={bridge}>
          <RouterProvider router={router} />
        </KeyplanProvider>
      </ThemeProvider>
    </CacheProvider>
  )
}
