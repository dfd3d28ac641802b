import { useMemo } from 'react'
import { useFrameWords } from './frame-words.ts'

/** The pages under `/portfolio` in the order of their tabs. Each has its route in `routes.tsx`. */
export function usePortfolioPages() {
  const say = useFrameWords()
  return useMemo(
    () => [
      { path: 'economics', label: say('economics') },
      { path: 'lifetime', label: say('lifetime') },
      { path: 'mining', label: say('mining') },
      { path: 'opportunities', label: say('opportunities') },
      { path: 'actions', label: say('actions') },
      { path: 'leads', label: say('leads') },
      { path: 'campaigns', label: say('campaigns') },
      { path: 'queries', label: say('ask') },
      { path: 'briefs', label: say('briefs') },
    ],
    [say],
  )
}
