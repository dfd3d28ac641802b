import Box from '@mui/material/Box'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import { useParamsSet } from '../../../ui/use-params-set.ts'
import { ViewChoice } from '../../../ui/view-choice.tsx'
import { AlikeView } from './alike-view.tsx'
import { CrossSellView } from './cross-sell-view.tsx'
import { DeclineView } from './decline-view.tsx'
import { useMiningWords } from './mining-words.ts'
import { RfmView } from './rfm-view.tsx'
import { SegmentView } from './segment-view.tsx'

const views = {
  decline: DeclineView,
  'cross-sell': CrossSellView,
  rfm: RfmView,
  alike: AlikeView,
  segments: SegmentView,
} as const
type ViewName = keyof typeof views
const viewNames = Object.keys(views) as ViewName[]

/** What the order lines of all accounts tell that nobody has looked for yet; each finding can go into a plan. */
export function MiningPage() {
  const say = useMiningWords()
  const [params, set] = useParamsSet()
  const view = viewNames.find((each) => each === params.get('view')) ?? 'decline'
  const View = views[view]
  return (
    <ScrolledColumn>
      <Box sx={{ displayPrint: 'none' }}>
        <ViewChoice
          label={say('view')}
          value={view}
          views={viewNames.map((value) => ({ value, label: say(value) }))}
          onChoose={(next) => set({ view: next === 'decline' ? null : next })}
        />
      </Box>
      <View params={params} onSet={set} />
    </ScrolledColumn>
  )
}
