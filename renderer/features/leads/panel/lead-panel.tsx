import { sayFailure } from '#shared/contract/failure-words.ts'
import { isOpen, nameOfLead, type LeadId } from '#shared/domain/lead/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useTrail } from '../../../api/use-trail.ts'
import { Notice } from '../../../ui/notice.tsx'
import { RemovePart } from '../../../ui/remove-part.tsx'
import { Section } from '../../../ui/section.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { TrailList } from '../../../ui/trail/trail-list.tsx'
import { ConvertDialog } from '../convert/convert-dialog.tsx'
import { useLeadsWords } from '../leads-words.ts'
import { MatchList } from '../match-list.tsx'
import { BecameSection } from './became-section.tsx'
import { PersonSection } from './person-section.tsx'
import { ScoreSection } from './score-section.tsx'
import { StatusSection } from './status-section.tsx'
import { TouchesSection } from './touches-section.tsx'
import { WantsSection } from './wants-section.tsx'

type Props = Readonly<{ id: LeadId; isReadOnly: boolean; onClose: () => void }>

const entriesAtOnce = 8

/** Everything about a lead, edited where it stands, until it is converted. */
export function LeadPanel({ id, isReadOnly, onClose }: Props) {
  const say = useLeadsWords()
  const answer = useAsk('lead.get', { id })
  const trail = useTrail('history.listOfObject', { object: 'lead', id }, entriesAtOnce)
  const doRemove = useDo('lead.remove')
  const [isConverting, setConverting] = useState(false)
  if (answer.failure)
    return (
      <SidePanel title={say('title')} closeLabel={say('close')} onClose={onClose}>
        <Notice severity="info">{sayFailure(answer.failure)}</Notice>
      </SidePanel>
    )
  if (!answer.value) return null
  const { lead, score, matches } = answer.value
  const name = nameOfLead(lead)
  const props = { lead, isReadOnly: isReadOnly || lead.status === 'converted' }
  const remove = async (): Promise<void> => {
    if (await doRemove({ id, version: lead.version })) onClose()
  }
  const hasMatches = matches.accounts.length + matches.contacts.length + matches.leads.length > 0
  return (
    <SidePanel
      title={name}
      {...(lead.company === '' || lead.company === name ? {} : { subtitle: lead.company })}
      closeLabel={say('close')}
      onClose={onClose}
    >
      {score ? <ScoreSection score={score} /> : null}
      {isOpen(lead) && !isReadOnly ? (
        <Button variant="contained" size="small" onClick={() => setConverting(true)} sx={{ mt: 2 }}>
          {say('convert')}
        </Button>
      ) : null}
      <BecameSection answer={answer.value} />
      {isOpen(lead) && hasMatches ? (
        <Section title={say('matches')}>
          <MatchList matches={matches} />
        </Section>
      ) : null}
      <StatusSection {...props} />
      <PersonSection {...props} />
      <WantsSection {...props} />
      <TouchesSection {...props} />
      <Section title={say('history')}>
        {trail.value ? <TrailList {...trail} entries={trail.value} /> : null}
      </Section>
      {isReadOnly ? null : (
        <Box sx={{ mt: 4 }}>
          <RemovePart label={say('remove')} why={say('removeWhy')} onRemove={() => void remove()} />
        </Box>
      )}
      {isConverting ? (
        <ConvertDialog lead={lead} matches={matches} onClose={() => setConverting(false)} />
      ) : null}
    </SidePanel>
  )
}
