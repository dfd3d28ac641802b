import { aimMeasures, campaignStates } from '#shared/domain/campaign/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useNavigate } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useTrail } from '../../api/use-trail.ts'
import { DayField } from '../../ui/day-field.tsx'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { RemovePart } from '../../ui/remove-part.tsx'
import { Labeled, Section } from '../../ui/section.tsx'
import { TrailList } from '../../ui/trail/trail-list.tsx'
import { readTyped, typedAmount } from '../../ui/typed-amount.ts'
import type { Kept } from '../../ui/use-draft.ts'
import { useCampaignsWords } from './campaigns-words.ts'
import { unreadable } from '../../ui/unreadable.ts'
import { useCampaignEdit, type PartProps } from './use-campaign-edit.ts'

const entriesAtOnce = 8

/** What the campaign is for, in words and as a figure, whose it is, when, and how it is counted. */
export function AimView({ answer: { campaign }, isReadOnly }: PartProps) {
  const say = useCampaignsWords()
  const team = useAsk('team-member.list', {})
  const trail = useTrail('history.listOfObject', { object: 'campaign', id: campaign.id }, entriesAtOnce)
  const { keep, set } = useCampaignEdit(campaign)
  const doRemove = useDo('campaign.remove')
  const navigate = useNavigate()
  const { currency } = campaign
  const own = { of: campaign, isReadOnly }

  const keepAmount = (field: 'budgetMinor' | 'aimValue', text: string): Promise<Kept> => {
    const amount = readTyped(text, currency)
    return amount === undefined ? unreadable(say('wrongNumber')) : keep({ [field]: amount })
  }
  const keepWhole = (
    text: string,
    { least, most, wrong }: Readonly<{ least: number; most: number; wrong: string }>,
    keepNumber: (value: number) => Promise<Kept>,
  ): Promise<Kept> => {
    const value = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
    return value >= least && value <= most ? keepNumber(value) : unreadable(wrong)
  }
  const remove = async (): Promise<void> => {
    if (await doRemove({ id: campaign.id, version: campaign.version })) await navigate('/portfolio/campaigns')
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
        columnGap: 8,
        maxWidth: 1120,
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <InlineField {...own} label={say('name')} value={campaign.name} onKeep={(name) => keep({ name })} />
        <InlineField
          {...own}
          isMultiline
          label={say('aim')}
          placeholder={say('aimHint')}
          value={campaign.aim}
          onKeep={(aim) => keep({ aim })}
        />
        <InlineChoice
          label={say('aimMeasure')}
          isReadOnly={isReadOnly}
          value={campaign.aimMeasure ?? ''}
          choices={[
            { value: '', label: say('measure-none') },
            ...aimMeasures.map((measure) => ({ value: measure, label: say(`measure-${measure}`) })),
          ]}
          onKeep={(value) => set({ aimMeasure: aimMeasures.find((each) => each === value) ?? null })}
        />
        {campaign.aimMeasure === 'won' ? (
          <InlineField
            {...own}
            field="aimAmount"
            label={say('aimAmount', { currency })}
            value={typedAmount(campaign.aimValue, currency)}
            onKeep={(text) => keepAmount('aimValue', text)}
          />
        ) : campaign.aimMeasure === null ? null : (
          <InlineField
            {...own}
            label={say('aimCount')}
            value={campaign.aimValue === null ? '' : String(campaign.aimValue)}
            onKeep={(text) =>
              text.trim() === ''
                ? keep({ aimValue: null })
                : keepWhole(text, { least: 0, most: 999_999, wrong: say('wrongNumber') }, (aimValue) =>
                    keep({ aimValue }),
                  )
            }
          />
        )}
        <InlineChoice
          label={say('state')}
          isReadOnly={isReadOnly}
          value={campaign.state}
          choices={campaignStates.map((state) => ({ value: state, label: say(`state-${state}`) }))}
          onKeep={(value) => set({ state: campaignStates.find((each) => each === value) ?? 'planned' })}
        />
        <InlineChoice
          label={say('owner')}
          isReadOnly={isReadOnly}
          value={campaign.ownerId ?? ''}
          choices={[
            { value: '', label: say('nobody') },
            ...(team.value ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onKeep={(value) => set({ ownerId: value === '' ? null : (value as TeamMemberId) })}
        />
        <Labeled label={say('from')}>
          <DayField
            label={say('from')}
            value={campaign.startsOn}
            noDay={say('noDay')}
            isReadOnly={isReadOnly}
            onKeep={(startsOn) => keep({ startsOn })}
          />
        </Labeled>
        <Labeled label={say('to')}>
          <DayField
            label={say('to')}
            value={campaign.endsOn}
            noDay={say('noDay')}
            isReadOnly={isReadOnly}
            onKeep={(endsOn) => keep({ endsOn })}
          />
        </Labeled>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <InlineField
          {...own}
          label={say('currency')}
          value={currency}
          onKeep={(text) =>
            isCurrencyCode(text.trim()) ? keep({ currency: text.trim() }) : unreadable(say('wrongCurrency'))
          }
        />
        <InlineField
          {...own}
          field="budget"
          label={say('budgetIn', { currency })}
          value={typedAmount(campaign.budgetMinor, currency)}
          onKeep={(text) => keepAmount('budgetMinor', text)}
        />
        <InlineField
          {...own}
          label={say('margin')}
          placeholder={say('marginHint')}
          value={campaign.marginPercent === null ? '' : String(campaign.marginPercent)}
          onKeep={(text) =>
            text.trim() === ''
              ? keep({ marginPercent: null })
              : keepWhole(text, { least: 0, most: 100, wrong: say('wrongPercent') }, (marginPercent) =>
                  keep({ marginPercent }),
                )
          }
        />
        {(
          [
            ['responseDays', 0, 365],
            ['influenceDays', 1, 730],
          ] as const
        ).map(([field, least, most]) => (
          <Box key={field}>
            <InlineField
              {...own}
              label={say(field)}
              value={String(campaign[field])}
              onKeep={(text) =>
                keepWhole(text, { least, most, wrong: say('wrongDays', { most }) }, (value) =>
                  keep({ [field]: value }),
                )
              }
            />
            <Typography
              variant="caption"
              color="textSecondary"
              component="p"
              sx={{ ml: '132px', px: 1.5, mb: 1 }}
            >
              {say(`${field}Hint`)}
            </Typography>
          </Box>
        ))}
        <Section title={say('history')}>
          {trail.value ? <TrailList {...trail} entries={trail.value} /> : null}
        </Section>
        {isReadOnly ? null : (
          <Box sx={{ mt: 4 }}>
            <RemovePart label={say('remove')} why={say('removeWhy')} onRemove={() => void remove()} />
          </Box>
        )}
      </Box>
    </Box>
  )
}
