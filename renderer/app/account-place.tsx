import { AccountFrame } from '../features/account/account-frame.tsx'
import { useFrameWords } from './frame-words.ts'

/** An account with the pages that belong to it, in the order of the tabs. */
export function AccountPlace() {
  const say = useFrameWords()
  return (
    <AccountFrame
      tabs={[
        { path: '', label: say('overview') },
        { path: 'people', label: say('people') },
        { path: 'buying-centers', label: say('buyingCenters') },
        { path: 'plan', label: say('plan') },
        { path: 'white-space', label: say('whiteSpace') },
        { path: 'economics', label: say('economics') },
        { path: 'activity', label: say('activity') },
        { path: 'opportunities', label: say('opportunities') },
        { path: 'contracts', label: say('contracts') },
        { path: 'brief', label: say('briefTab') },
        { path: 'history', label: say('history') },
      ]}
    />
  )
}
