import { useFrameWords } from './frame-words.ts'
import { usePortfolioPages } from './portfolio-pages.ts'
import { TabbedFrame } from './tabbed-frame.tsx'

/** What concerns the accounts of all. */
export function PortfolioFrame() {
  const say = useFrameWords()
  return <TabbedFrame under="portfolio" label={say('portfolioPages')} pages={usePortfolioPages()} />
}
