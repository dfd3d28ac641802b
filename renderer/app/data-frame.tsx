import { useDataPages } from './data-pages.ts'
import { useFrameWords } from './frame-words.ts'
import { TabbedFrame } from './tabbed-frame.tsx'

/** What concerns all of the data. */
export function DataFrame() {
  const say = useFrameWords()
  return <TabbedFrame place="data" label={say('dataPages')} pages={useDataPages()} />
}
