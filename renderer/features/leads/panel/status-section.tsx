import { leadSources, openLeadStatuses, type LeadSource } from '#shared/domain/lead/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { TextDialog } from '../../../ui/text-dialog.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useLeadCatalog } from '../../../ui/lead-words.ts'
import { Labeled, Section } from '../../../ui/section.tsx'
import { useLeadsWords } from '../leads-words.ts'
import { useEdit, type PanelProps } from './use-edit.ts'

type OpenStatus = (typeof openLeadStatuses)[number]

/** Where it stands, whose it is, and where it came from. Whoever disqualifies it is asked why. */
export function StatusSection({ lead, isReadOnly }: PanelProps) {
  const say = useLeadsWords()
  const sayLead = useLeadCatalog()
  const team = useAsk('team-member.list', {})
  const { keep, set } = useEdit(lead)
  const [isAsking, setAsking] = useState(false)
  const own = { of: lead, isReadOnly }

  const statuses = [...openLeadStatuses, lead.status === 'converted' ? 'converted' : 'disqualified'] as const
  return (
    <Section title={say('origin')}>
      <InlineChoice
        label={say('status')}
        value={lead.status}
        choices={statuses.map((status) => ({ value: status, label: say(`status-${status}`) }))}
        isReadOnly={isReadOnly}
        onKeep={(status) =>
          status === 'disqualified' ? setAsking(true) : set({ status: status as OpenStatus })
        }
      />
      {lead.status === 'disqualified' ? (
        <InlineField
          {...own}
          label={say('reason')}
          value={lead.disqualifiedReason ?? ''}
          onKeep={(text) => (text.trim() === '' ? undefined : keep({ disqualifiedReason: text }))}
        />
      ) : null}
      <InlineChoice
        label={say('owner')}
        value={lead.ownerId ?? ''}
        choices={[
          { value: '', label: say('nobody') },
          ...(team.value ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        isReadOnly={isReadOnly}
        onKeep={(id) => set({ ownerId: id === '' ? null : (id as TeamMemberId) })}
      />
      <InlineChoice
        label={say('source')}
        value={lead.source}
        choices={leadSources.map((source) => ({ value: source, label: sayLead(`source-${source}`) }))}
        isReadOnly={isReadOnly}
        onKeep={(source) => set({ source: source as LeadSource })}
      />
      <InlineField
        {...own}
        label={say('sourceDetail')}
        value={lead.sourceDetail}
        onKeep={(sourceDetail) => keep({ sourceDetail })}
      />
      <Labeled label={say('receivedOn')}>
        <DayField
          label={say('receivedOn')}
          value={lead.receivedOn}
          isReadOnly={isReadOnly}
          onKeep={(receivedOn) => (receivedOn === null ? undefined : keep({ receivedOn }))}
        />
      </Labeled>
      {isAsking ? (
        <TextDialog
          title={say('disqualify')}
          label={say('disqualifyWhy')}
          confirmLabel={say('disqualify')}
          cancelLabel={say('cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={(disqualifiedReason) => {
            set({ status: 'disqualified', disqualifiedReason })
            setAsking(false)
          }}
        />
      ) : null}
    </Section>
  )
}
