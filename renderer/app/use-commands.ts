import { useColorScheme } from '@mui/material/styles'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { SearchCommand } from '../features/search/search-command.ts'
import { useDataPages } from './data-pages.ts'
import { usePortfolioPages } from './portfolio-pages.ts'
import { useSettingsPages } from './settings-pages.ts'
import { useFrameWords } from './frame-words.ts'
import type { useUndo } from './use-undo.ts'

type Around = Readonly<{
  mode: 'edit' | 'read'
  undo: ReturnType<typeof useUndo>
  changeWorkspace: () => void
}>

/** What the program itself does, for the search to list: its places, undo, the look, another workspace. */
export function useCommands({ mode, undo, changeWorkspace }: Around): readonly SearchCommand[] {
  const say = useFrameWords()
  const navigate = useNavigate()
  const dataPages = useDataPages()
  const portfolioPages = usePortfolioPages()
  const settingsPages = useSettingsPages()
  const { colorScheme, setMode } = useColorScheme()
  const other = colorScheme === 'dark' ? 'light' : 'dark'

  return useMemo(() => {
    const go = (path: string, label: string): SearchCommand => ({
      id: `go ${path}`,
      label: say('goTo', { place: label }),
      alias: label,
      run: () => void navigate(path),
    })
    return [
      ...(mode === 'edit'
        ? [
            {
              id: 'add account',
              label: say('newAccount'),
              alias: say('newAccountAlias'),
              run: () => void navigate('/accounts?add='),
            },
            {
              id: 'record touchpoint',
              label: say('recordTouchpoint'),
              alias: say('recordTouchpointAlias'),
              run: () => void navigate('/touchpoints?record='),
            },
          ]
        : []),
      go('/my-day', say('myDay')),
      go('/accounts', say('accounts')),
      ...portfolioPages.map((page) => go(`/portfolio/${page.path}`, page.label)),
      go('/reviews', say('reviews')),
      go('/touchpoints', say('touchpoints')),
      ...dataPages.map((page) => go(`/data/${page.path}`, page.label)),
      go('/settings', say('settings')),
      ...settingsPages.map((page) => go(`/settings/${page.path}`, page.label)),
      ...(undo.canUndo ? [{ id: 'undo', label: undo.undoLabel, run: undo.undo }] : []),
      ...(undo.canRedo ? [{ id: 'redo', label: undo.redoLabel, run: undo.redo }] : []),
      {
        id: 'look',
        label: say(`look-${other}`),
        alias: say('lookAlias'),
        run: () => setMode(other),
      },
      { id: 'change workspace', label: say('otherWorkspace'), run: changeWorkspace },
    ]
  }, [say, navigate, dataPages, portfolioPages, settingsPages, mode, undo, other, setMode, changeWorkspace])
}
