import Box from '@mui/material/Box'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import type { PartProps } from '../use-campaign-edit.ts'
import { useAnalysisWords } from './analysis-words.ts'
import { AttitudesSection } from './attitudes-section.tsx'
import type { OnShow } from './figure-button.tsx'
import { HoldOutSection } from './hold-out-section.tsx'
import { MadeOfPanel } from './made-of-panel.tsx'
import type { Figure } from './made-of.ts'
import { MoneySection } from './money-section.tsx'
import { ReachSection } from './reach-section.tsx'

/** What came of the campaign; each figure opens on what it is made of. */
export function AnalysisView({ answer: { campaign } }: PartProps) {
  const say = useAnalysisWords()
  const answer = useAsk('campaign.getAnalysis', { id: campaign.id })
  const [shown, setShown] = useState<Readonly<{ figure: Figure; name: string }>>()
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Waiting />
  const analysis = answer.value
  if (analysis.firstWaveOn === null) return <EmptyState sentence={say('notYet')} />

  const onShow: OnShow = (figure, name) => setShown({ figure, name })
  const props = { analysis, campaign, onShow }
  return (
    <Box sx={{ display: 'flex', minHeight: 0, gap: 4 }}>
      <Box sx={{ flex: 1, minWidth: 0, maxWidth: 900, ...(shown ? withoutBars : {}) }}>
        <ReachSection {...props} />
        <HoldOutSection {...props} />
        <MoneySection {...props} />
        <AttitudesSection {...props} />
      </Box>
      {shown ? (
        <Box sx={{ position: 'sticky', top: 0, alignSelf: 'start', display: 'flex', maxHeight: '75vh' }}>
          <MadeOfPanel {...shown} analysis={analysis} onClose={() => setShown(undefined)} />
        </Box>
      ) : null}
    </Box>
  )
}

/** Beside the panel a narrow window has no room for the lines; their numbers stay. */
const withoutBars = { '@media (max-width: 1250px)': { '& .bar': { display: 'none' } } }
