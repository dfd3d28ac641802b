import { sayFailure } from '#shared/contract/failure-words.ts'
import type { OpportunityId } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useTrail } from '../../../api/use-trail.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { TrailList } from '../../../ui/trail/trail-list.tsx'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { ChecklistSection } from './checklist-section.tsx'
import { Competitors, Lines } from './parts-sections.tsx'
import { FactsSection } from './facts-section.tsx'
import { RemovePart } from '../../../ui/remove-part.tsx'
import { Section } from '../../../ui/section.tsx'
import { StageSection } from './stage-section.tsx'

type Props = Readonly<{ id: OpportunityId; isReadOnly: boolean; onClose: () => void }>

const entriesAtOnce = 8

/** Everything about an opportunity, edited where it stands. */
export function OpportunityPanel({ id, isReadOnly, onClose }: Props) {
  const say = useOpportunitiesWords()
  const answer = useAsk('opportunity.get', { id })
  const trail = useTrail('history.listOfObject', { object: 'opportunity', id }, entriesAtOnce)
  const doRemove = useDo('opportunity.remove')
  if (answer.failure)
    return (
      <SidePanel title={say('title')} closeLabel={say('close')} onClose={onClose}>
        <Notice severity="info">{sayFailure(answer.failure)}</Notice>
      </SidePanel>
    )
  if (!answer.value) return null
  const { opportunity, accountName, currency, buyingCenters, ahead } = answer.value
  const props = { opportunity, currency, isReadOnly }
  const remove = async (): Promise<void> => {
    if (await doRemove({ id, version: opportunity.version })) onClose()
  }
  return (
    <SidePanel title={opportunity.name} subtitle={accountName} closeLabel={say('close')} onClose={onClose}>
      <StageSection {...props} ahead={ahead} />
      <FactsSection {...props} />
      <Lines {...props} />
      <Section title={say('centers')}>
        {buyingCenters.length === 0 ? (
          <Typography variant="body2" color="textSecondary">
            {say('noCenters')}
          </Typography>
        ) : null}
        {buyingCenters.map((center) => (
          <Box key={center.id}>
            <Link
              component={RouteLink}
              to={`/accounts/${opportunity.accountId}/buying-centers?center=${center.id}`}
            >
              {center.name}
            </Link>
          </Box>
        ))}
      </Section>
      <Competitors {...props} />
      <ChecklistSection {...props} />
      <Section title={say('history')}>
        {trail.value ? <TrailList {...trail} entries={trail.value} /> : null}
      </Section>
      {isReadOnly ? null : (
        <Box sx={{ mt: 4 }}>
          <RemovePart label={say('remove')} why={say('removeWhy')} onRemove={() => void remove()} />
        </Box>
      )}
    </SidePanel>
  )
}
