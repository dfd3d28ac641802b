import type { PlanId } from '#shared/domain/plan/model.ts'
import { swotParts, type SwotPart } from '#shared/domain/plan/plan-line.ts'
import { byRiskWeight, riskGrades, type PlanRisk, type RiskGrade } from '#shared/domain/plan/risk.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useDesk } from '../desk.ts'
import { KeptText } from '../kept-text.tsx'
import { PlainChoice } from '../plain-choice.tsx'
import { PartFrame, RemoveButton } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'
import { RiskMatrix } from './risk-matrix.tsx'

const none: readonly never[] = []

/** What could come between us and the plan: a matrix of numbers, and the list that they are the numbers of, the weightiest first. */
export function RiskList({ planId }: Readonly<{ planId: PlanId }>) {
  const say = usePartsWords()
  const { isReadOnly } = useDesk()
  const answer = useAsk('risk.listByPlan', { planId })
  const add = useTry('risk.add')
  const risks = useMemo(() => byRiskWeight(answer.value ?? none), [answer.value])

  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  return (
    <PartFrame title={say('risks')} aside={risks.length === 0 ? say('noRisks') : undefined}>
      {risks.length > 0 ? <RiskMatrix risks={risks} /> : null}
      <ul>
        {risks.map((risk, at) => (
          <RiskRow key={risk.id} risk={risk} number={at + 1} />
        ))}
      </ul>
      {isReadOnly ? null : <NewLine label={say('addRisk')} onAdd={(title) => add({ planId, title })} />}
    </PartFrame>
  )
}

function RiskRow({ risk, number }: Readonly<{ risk: PlanRisk; number: number }>) {
  const say = usePartsWords()
  const { team, isReadOnly } = useDesk()
  const write = useTry('risk.edit')
  const edit = useDo('risk.edit')
  const remove = useDo('risk.remove')
  const { id, version, title } = risk
  const set = (changes: Parameters<typeof edit>[0]['changes']): void => void edit({ id, version, changes })
  const grades = [
    { value: '', label: say('grade') },
    ...riskGrades.map((grade) => ({ value: String(grade), label: say(`grade${grade}`) })),
  ]
  const text = (field: 'sign' | 'answer') => (
    <KeptText
      label={say(field)}
      of={{ id: `${id} ${field}`, version }}
      stored={risk[field]}
      placeholder={say(field)}
      isOneLine
      isReadOnly={isReadOnly}
      onKeep={(value, at) => write({ id, version: at, changes: { [field]: value } })}
    />
  )

  return (
    <Row>
      <span className="number">{number}</span>
      <div>
        <KeptText
          label={say('risk')}
          of={risk}
          stored={title}
          isOneLine
          isReadOnly={isReadOnly}
          onKeep={(value, at) => write({ id, version: at, changes: { title: value } })}
        />
        <div className="choices">
          <span className="quiet">{say('likelihood')}</span>
          <PlainChoice
            label={say('likelihoodOf', { title })}
            value={String(risk.likelihood ?? '')}
            choices={grades}
            isReadOnly={isReadOnly}
            onKeep={(value) => set({ likelihood: gradeOf(value) })}
          />
          <span className="quiet">{say('effect')}</span>
          <PlainChoice
            label={say('effectOf', { title })}
            value={String(risk.effect ?? '')}
            choices={grades}
            isReadOnly={isReadOnly}
            onKeep={(value) => set({ effect: gradeOf(value) })}
          />
          <PlainChoice<TeamMemberId | ''>
            label={say('ownerOfRisk', { title })}
            value={risk.ownerId ?? ''}
            choices={[
              { value: '', label: say('noRiskOwner') },
              ...team.map((member) => ({ value: member.id, label: member.name })),
            ]}
            isQuiet={risk.ownerId === null}
            isReadOnly={isReadOnly}
            onKeep={(value) => set({ ownerId: value === '' ? null : value })}
          />
          <PlainChoice<SwotPart | ''>
            label={say('swotOf', { title })}
            value={risk.swot ?? ''}
            choices={[
              { value: '', label: say('noSwot') },
              ...swotParts.map((part) => ({ value: part, label: say(`swot-${part}`) })),
            ]}
            isQuiet={risk.swot === null}
            isOffPaper={risk.swot === null}
            isReadOnly={isReadOnly}
            onKeep={(value) => set({ swot: value === '' ? null : value })}
          />
        </div>
        {text('sign')}
        {text('answer')}
      </div>
      {isReadOnly ? null : (
        <RemoveButton label={say('remove', { title })} onRemove={() => void remove({ id, version })} />
      )}
    </Row>
  )
}

function gradeOf(value: string): RiskGrade | null {
  return riskGrades.find((grade) => String(grade) === value) ?? null
}

const Row = styled('li')({
  display: 'grid',
  gridTemplateColumns: '24px minmax(0, 1fr) 24px',
  padding: '4px 0',
  borderTop: '1px solid var(--mui-palette-divider)',
  breakInside: 'avoid',
  '& .number': { padding: '3px 0', fontVariantNumeric: 'tabular-nums', fontWeight: 600 },
  '& .choices': {
    display: 'grid',
    gridTemplateColumns: 'auto 84px auto 84px minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    gap: 4,
    paddingLeft: 7,
  },
  '@container (max-width: 560px)': { '& .choices': { gridTemplateColumns: 'auto 84px auto 84px' } },
})
