import { useMemo } from 'react'
import { useFrameWords } from './frame-words.ts'

/** The pages under `/settings` in the order of their tabs. Each has its route in `routes.tsx`. */
export function useSettingsPages() {
  const say = useFrameWords()
  return useMemo(
    () => [
      { path: 'workspace', label: say('workspace') },
      { path: 'team', label: say('team') },
      { path: 'sales', label: say('sales') },
      { path: 'market', label: say('market') },
      { path: 'plans', label: say('plans') },
      { path: 'privacy', label: say('privacy') },
      { path: 'house', label: say('house') },
    ],
    [say],
  )
}
