import type { Payload } from '#shared/contract/contract.ts'
import type { ContactId, TeamMember } from '#shared/domain/relationship/model.ts'
import {
  touchpointChannels,
  type Touchpoint,
  type TouchpointChannel,
} from '#shared/domain/touchpoint/model.ts'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { DayField } from '../../ui/day-field.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { useActivityWords } from './activity-words.ts'
import { PeopleField } from './people-field.tsx'
import { tagsOf } from './touchpoint-draft.ts'

type Props = Readonly<{
  touchpoint: Touchpoint
  contacts: readonly Readonly<{ id: ContactId; name: string }>[]
  team: readonly TeamMember[]
  isReadOnly: boolean
}>

/** What is known of a touchpoint and what it belongs to, each kept as one types. */
export function TouchpointFields({ touchpoint, contacts, team, isReadOnly }: Props) {
  const say = useActivityWords()
  const attempt = useTry('touchpoint.edit')
  const [isWrong, setWrong] = useState(false)
  const { accountId, id, version } = touchpoint
  const centers = useAsk('buying-center.listByAccount', { accountId })
  const opportunities = useAsk('opportunity.listByAccount', { accountId })
  const plans = useAsk('plan.listByAccount', { accountId })
  const plan = plans.value?.at(-1)
  const whole = useAsk('plan.get', { id: plan?.id as NonNullable<typeof plan>['id'] }, { when: !!plan })

  const edit = (changes: Payload<'touchpoint.edit'>['changes']) => attempt({ id, version, changes })
  const keepMinutes = (text: string) => {
    const typed = text.trim()
    setWrong(!/^\d{0,5}$/.test(typed))
    if (!/^\d{0,5}$/.test(typed)) return undefined
    return edit({ minutes: typed === '' ? null : Number(typed) })
  }
  const none = { value: '', label: say('none_') }
  const own = { of: touchpoint, isReadOnly }
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <InlineField
        {...own}
        label={say('subject')}
        value={touchpoint.subject}
        onKeep={(subject) => edit({ subject })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr', alignItems: 'center' }}>
        <Box sx={{ color: 'text.secondary' }}>{say('day')}</Box>
        <DayField
          label={say('day')}
          value={touchpoint.happenedOn}
          onKeep={(day) => (day === null ? undefined : edit({ happenedOn: day }))}
          isReadOnly={isReadOnly}
        />
      </Box>
      <InlineChoice
        label={say('channel')}
        value={touchpoint.channel}
        choices={touchpointChannels.map((channel) => ({ value: channel, label: say(`channel-${channel}`) }))}
        onKeep={(channel) => void edit({ channel: channel as TouchpointChannel })}
        isReadOnly={isReadOnly}
      />
      <InlineField
        {...own}
        label={say('minutes')}
        value={touchpoint.minutes === null ? '' : String(touchpoint.minutes)}
        onKeep={keepMinutes}
        complaint={isWrong ? say('minutesWrong') : undefined}
      />
      <InlineField
        {...own}
        label={say('note')}
        value={touchpoint.note}
        onKeep={(note) => edit({ note })}
        isMultiline
      />
      <InlineField
        {...own}
        label={say('tags')}
        value={(touchpoint.tags ?? []).join(' ')}
        onKeep={(text) => edit({ tags: tagsOf(text) })}
      />
      <InlineChoice
        label={say('buyingCenter')}
        value={touchpoint.buyingCenterId ?? ''}
        choices={[
          none,
          ...(centers.value ?? []).map(({ center }) => ({ value: center.id, label: center.name })),
        ]}
        onKeep={(value) =>
          void edit({
            buyingCenterId: centers.value?.find(({ center }) => center.id === value)?.center.id ?? null,
          })
        }
        isReadOnly={isReadOnly}
      />
      <InlineChoice
        label={say('opportunity')}
        value={touchpoint.opportunityId ?? ''}
        choices={[none, ...(opportunities.value ?? []).map((each) => ({ value: each.id, label: each.name }))]}
        onKeep={(value) =>
          void edit({ opportunityId: opportunities.value?.find((each) => each.id === value)?.id ?? null })
        }
        isReadOnly={isReadOnly}
      />
      <InlineChoice
        label={say('action')}
        value={touchpoint.actionId ?? ''}
        choices={[
          none,
          ...(whole.value?.actions ?? []).map((each) => ({ value: each.id, label: each.title })),
        ]}
        onKeep={(value) =>
          void edit({ actionId: whole.value?.actions.find((each) => each.id === value)?.id ?? null })
        }
        isReadOnly={isReadOnly}
      />
      {isReadOnly ? null : (
        <Box sx={{ display: 'grid', gap: 3, mt: 2 }}>
          <PeopleField
            label={say('they')}
            people={contacts.map((each) => ({ ...each, note: '' }))}
            chosen={touchpoint.contactIds}
            nobodyFound={say('nobodyFound')}
            onChoose={(contactIds) => void edit({ contactIds })}
          />
          <PeopleField
            label={say('we')}
            people={team.map((each) => ({ id: each.id, name: each.name, note: '' }))}
            chosen={touchpoint.teamMemberIds}
            nobodyFound={say('nobodyFound')}
            onChoose={(teamMemberIds) => void edit({ teamMemberIds })}
          />
        </Box>
      )}
    </Box>
  )
}
