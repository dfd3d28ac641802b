import { useFrameWords } from './frame-words.ts'
import { PagesFrame } from './pages-frame.tsx'
import { useSettingsPages } from './settings-pages.ts'

/** What belongs to the workspace as a whole, and how the program looks here. */
export function SettingsFrame() {
  const say = useFrameWords()
  return <PagesFrame base="settings" label={say('settingsPages')} pages={useSettingsPages()} />
}
