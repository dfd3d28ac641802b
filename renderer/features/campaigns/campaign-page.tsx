import type { CampaignId } from '#shared/domain/campaign/model.ts'
import { isId } from '#shared/kernel/id.ts'
import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useParams, useSearchParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AimView } from './aim-view.tsx'
import { AnalysisView } from './analysis/analysis-view.tsx'
import { AudienceView } from './audience/audience-view.tsx'
import { CampaignHeader } from './campaign-header.tsx'
import { campaignViews, readCampaignView } from './campaign-query.ts'
import { useCampaignsWords } from './campaigns-words.ts'
import { ResponsesView } from './responses/responses-view.tsx'
import { WavesView } from './waves-view.tsx'

/** One campaign: what for, at whom, what goes out, what came back, and what it did. */
export function CampaignPage() {
  const say = useCampaignsWords()
  const named = useParams()['campaignId']
  const isReadOnly = useIsReadOnly()
  const [params, setParams] = useSearchParams()
  const view = readCampaignView(params)
  const answer = useAsk('campaign.get', { id: named as CampaignId }, { when: isId<'campaign'>(named) })
  if (answer.failure)
    return (
      <Box sx={{ p: 4 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  if (!answer.value) return <Waiting />

  const props = { answer: answer.value, isReadOnly }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <Box sx={{ px: 4, pt: 3, pb: 2 }}>
        <CampaignHeader {...props} />
        <ToggleButtonGroup
          size="small"
          exclusive
          value={view}
          aria-label={say('view')}
          onChange={(_event, next: string | null) => next && setParams({ view: next }, { replace: true })}
          sx={{ mt: 3 }}
        >
          {campaignViews.map((each) => (
            <ToggleButton key={each} value={each} sx={{ py: 0.75, px: 2.5, textTransform: 'none' }}>
              {say(`view-${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 4, pb: 4 }}>
        {view === 'aim' ? <AimView key={answer.value.campaign.id} {...props} /> : null}
        {view === 'audience' ? <AudienceView {...props} /> : null}
        {view === 'waves' ? <WavesView {...props} /> : null}
        {view === 'responses' ? <ResponsesView {...props} /> : null}
        {view === 'analysis' ? <AnalysisView {...props} /> : null}
      </Box>
    </Box>
  )
}
