import { sumOfLines } from '#shared/domain/opportunity/model.ts'
import { probabilityOf } from '#shared/domain/opportunity/sales-process.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import type { Kept } from '../../../ui/use-draft.ts'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { Labeled, Section } from '../../../ui/section.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import { useEdit, type PanelProps } from './use-edit.ts'

/** What it is called and worth, until when, how likely, whose it is, and what is done next. */
export function FactsSection({ opportunity, currency, isReadOnly }: PanelProps) {
  const say = useOpportunitiesWords()
  const team = useAsk('team-member.list', {})
  const process = useAsk('sales-process.get', {})
  const { keep, set } = useEdit(opportunity)
  const isSum = sumOfLines(opportunity.lines) !== null
  const ofStage = process.value ? probabilityOf({ ...opportunity, probability: null }, process.value) : 0

  const keepAmount = (text: string): Promise<Kept> => {
    const amountMinor = readTyped(text, currency)
    return amountMinor === undefined ? unreadable(say('wrongNumber')) : keep({ amountMinor })
  }
  const keepProbability = (text: string): Promise<Kept> => {
    if (text.trim() === '') return keep({ probability: null })
    if (!/^(100|\d{1,2})$/.test(text.trim())) return unreadable(say('wrongPercent'))
    return keep({ probability: Number(text.trim()) })
  }
  const members = [
    { value: '', label: say('nobody') },
    ...(team.value ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
  ]
  const memberOf = (value: string): TeamMemberId | null => (value === '' ? null : (value as TeamMemberId))
  const own = { of: opportunity, isReadOnly }
  return (
    <>
      <InlineField {...own} label={say('name')} value={opportunity.name} onKeep={(name) => keep({ name })} />
      <InlineField
        {...own}
        field="amount"
        label={say(isSum ? 'amountSum' : 'amountIn', { currency })}
        value={typedAmount(opportunity.amountMinor, currency)}
        isReadOnly={isReadOnly || isSum}
        onKeep={keepAmount}
      />
      <Labeled label={say('closesOn')}>
        <DayField
          label={say('closesOn')}
          value={opportunity.closesOn}
          noDay={say('noDay')}
          isReadOnly={isReadOnly}
          onKeep={(closesOn) => keep({ closesOn })}
        />
      </Labeled>
      <InlineField
        {...own}
        label={say('probability')}
        value={opportunity.probability === null ? '' : String(opportunity.probability)}
        placeholder={say('probabilityOfStage', { percent: ofStage })}
        onKeep={keepProbability}
      />
      <InlineChoice
        label={say('owner')}
        value={opportunity.ownerId ?? ''}
        choices={members}
        isReadOnly={isReadOnly}
        onKeep={(value) => set({ ownerId: memberOf(value) })}
      />
      <Section title={say('nextStep')}>
        <InlineField
          {...own}
          label={say('nextStep')}
          value={opportunity.nextStep ?? ''}
          onKeep={(text) => keep({ nextStep: text.trim() === '' ? null : text })}
        />
        <Labeled label={say('dueOn')}>
          <DayField
            label={say('dueOn')}
            value={opportunity.nextStepDueOn}
            noDay={say('noDay')}
            isReadOnly={isReadOnly}
            onKeep={(nextStepDueOn) => keep({ nextStepDueOn })}
          />
        </Labeled>
        <InlineChoice
          label={say('stepOwner')}
          value={opportunity.nextStepOwnerId ?? ''}
          choices={members}
          isReadOnly={isReadOnly}
          onKeep={(value) => set({ nextStepOwnerId: memberOf(value) })}
        />
      </Section>
    </>
  )
}
