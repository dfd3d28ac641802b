import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Outlet, useNavigation } from 'react-router'
import { useAsk } from '../api/use-ask.ts'
import { useDo } from '../api/use-do.ts'
import { WelcomePage } from '../features/welcome/welcome-page.tsx'
import { sizes } from '../theme/theme.ts'
import { forgetAllUnkept } from '../ui/unkept-texts.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { ErasedBackNotice } from './erased-back-notice.tsx'
import { FailureToast } from './failure-toast.tsx'
import { useFrameWords } from './frame-words.ts'
import { PlaceNotice } from './place-notice.tsx'
import { HealthBanner } from './health-banner.tsx'
import { HousePlace } from './house-place.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import { useRailWidth } from './use-rail-width.ts'

/** Seldom needed, so that the start does not wait for it. */
const RescuePanel = lazy(async () => ({
  default: (await import('../features/backups/rescue-panel.tsx')).RescuePanel,
}))

const ImportForm = lazy(async () => ({
  default: (await import('../features/export/import-form.tsx')).ImportForm,
}))

/** What stands around every page: the rail, the bar, and the start where no workspace is open. */
export function Frame() {
  const say = useFrameWords()
  const state = useAsk('application.getState', {})
  const rail = useRailWidth()
  const navigation = useNavigation()
  const workspace = state.value?.workspace ?? null
  const path = workspace?.path
  useEffect(() => forgetAllUnkept, [path])
  const closeWorkspace = useDo('workspace.close')
  const [rescued, setRescued] = useState<string>()
  const rescue = (path: string): void => {
    setRescued(path)
    void closeWorkspace({})
  }

  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplate: `${sizes.barPx}px 1fr / ${rail.isNarrow ? sizes.railNarrowPx : sizes.railPx}px minmax(0, 1fr)`,
        height: '100vh',
      }}
    >
      <Rail isNarrow={rail.isNarrow} onToggle={rail.toggle} isEnabled={workspace !== null} />
      <TopBar state={state.value} />
      <Box component="main" sx={{ position: 'relative', minHeight: 0, minWidth: 0, overflow: 'auto' }}>
        {navigation.state === 'idle' ? null : (
          <LinearProgress
            aria-label={say('loading')}
            sx={{ position: 'absolute', inset: '0 0 auto 0', height: 2 }}
          />
        )}
        <PlaceNotice key={workspace?.path} warnings={state.value?.warnings ?? []} />
        {state.value === undefined && state.failure === undefined ? null : workspace ? (
          <Suspense fallback={null} key={workspace.path}>
            <HealthBanner state={state.value} onRescue={rescue} />
            <ErasedBackNotice />
            <HousePlace>
              <Outlet />
            </HousePlace>
          </Suspense>
        ) : (
          <WelcomePage
            failure={state.failure}
            damagedPath={rescued}
            renderRescue={(path) => (
              <Suspense fallback={null}>
                <RescuePanel path={path} key={path} />
              </Suspense>
            )}
            renderOpenExport={(places) => (
              <Suspense fallback={null}>
                <ImportForm {...places} />
              </Suspense>
            )}
          />
        )}
      </Box>
      <FailureToast />
      <ConflictDialog />
    </Box>
  )
}
