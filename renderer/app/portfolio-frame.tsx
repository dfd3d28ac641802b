import { useFrameWords } from './frame-words.ts'
import { PagesFrame } from './pages-frame.tsx'
import { usePortfolioPages } from './portfolio-pages.ts'
import { SavedViews } from './saved-views.tsx'

/** What is seen across all accounts. */
export function PortfolioFrame() {
  const say = useFrameWords()
  return (
    <PagesFrame
      base="portfolio"
      label={say('portfolioPages')}
      pages={usePortfolioPages()}
      beside={<SavedViews />}
    />
  )
}
