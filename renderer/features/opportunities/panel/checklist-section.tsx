import { isExpired } from '#shared/domain/opportunity/entry-rules.ts'
import { answersOfItem, type ItemAnswer } from '#shared/domain/opportunity/model.ts'
import Box from '@mui/material/Box'
import { useAging } from '../../../api/use-aging.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { ClockShape } from '../../../ui/clock-shape.tsx'
import { formatDay } from '../../../ui/format.ts'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useOpportunitiesWords } from '../opportunities-words.ts'
import { Section } from '../../../ui/section.tsx'
import { useEdit, type PanelProps } from './use-edit.ts'

/** What was found out about each item, who said so and when; what has expired wears a clock. */
export function ChecklistSection({ opportunity, isReadOnly }: PanelProps) {
  const say = useOpportunitiesWords()
  const today = useToday()
  const process = useAsk('sales-process.get', {})
  const { keep, set } = useEdit(opportunity)
  const answers = opportunity.answers ?? []
  const withAnswer = (answer: ItemAnswer): readonly ItemAnswer[] => [
    ...answers.filter(({ item }) => item !== answer.item),
    answer,
  ]
  return (
    <Section title={say('checklist')}>
      {(process.value?.items ?? []).map((item) => {
        const known = answers.find((answer) => answer.item === item.key)
        const base = known ?? { item: item.key, answer: 'unknown' as const, source: '', answeredOn: today }
        return (
          <Box key={item.key} sx={{ mb: 2 }}>
            <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 112px', alignItems: 'center' }}>
              <span>{item.name}</span>
              <InlineChoice
                label={item.name}
                isLabelHidden
                isReadOnly={isReadOnly}
                value={base.answer}
                choices={answersOfItem.map((answer) => ({ value: answer, label: say(`answer-${answer}`) }))}
                onKeep={(chosen) => {
                  const answer = answersOfItem.find((each) => each === chosen) ?? 'unknown'
                  set({ answers: withAnswer({ ...base, answer, answeredOn: today }) })
                }}
              />
            </Box>
            {known ? <Answered answer={known} /> : null}
            {known ? (
              <InlineField
                label={say('source', { item: item.name })}
                isLabelHidden
                of={opportunity}
                isReadOnly={isReadOnly}
                placeholder={say('sourceHint')}
                value={known.source}
                onKeep={(source) => keep({ answers: withAnswer({ ...known, source, answeredOn: today }) })}
              />
            ) : null}
          </Box>
        )
      })}
    </Section>
  )
}

function Answered({ answer }: Readonly<{ answer: ItemAnswer }>) {
  const say = useOpportunitiesWords()
  const aging = useAging(useToday())
  const day = formatDay(answer.answeredOn)
  if (!isExpired(answer, aging))
    return <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{say('answered', { day })}</Box>
  return (
    <Box sx={{ fontSize: 12, color: 'warning.main', display: 'flex', alignItems: 'center', gap: 1 }}>
      <svg width={13} height={13} viewBox="0 0 16 16" aria-hidden>
        <ClockShape />
      </svg>
      {say('expired', { day })}
    </Box>
  )
}
