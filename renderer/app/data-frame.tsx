import { useDataPages } from './data-pages.ts'
import { useFrameWords } from './frame-words.ts'
import { PagesFrame } from './pages-frame.tsx'

/** What concerns all of the data. */
export function DataFrame() {
  const say = useFrameWords()
  return <PagesFrame base="data" label={say('dataPages')} pages={useDataPages()} />
}
