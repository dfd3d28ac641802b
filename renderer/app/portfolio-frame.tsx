import { useMemo } from 'react'
import { useFrameWords } from './frame-words.ts'
import { TabbedFrame } from './tabbed-frame.tsx'

/** What concerns all accounts: what may be bought, and whatever one asks. */
export function PortfolioFrame() {
  const say = useFrameWords()
  const pages = useMemo(
    () => [
      { path: 'opportunities', label: say('opportunities') },
      { path: 'queries', label: say('ask') },
    ],
    [say],
  )
  return <TabbedFrame place="portfolio" label={say('portfolioPages')} pages={pages} />
}
