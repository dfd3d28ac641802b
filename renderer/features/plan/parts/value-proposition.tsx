import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { valueParts, type PlanLine } from '#shared/domain/plan/plan-line.ts'
import { styled } from '@mui/material/styles'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useDesk } from '../desk.ts'
import { PlainChoice } from '../plain-choice.tsx'
import { PartFrame } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'
import { PlanLineList } from './plan-line-list.tsx'
import { useBenefits } from './use-benefits.ts'

const none: readonly never[] = []

/** What we bring, how they gain, what we gain in return; each line may speak of a goal of theirs or of a benefit. */
export function ValueProposition({ planId, accountId }: Readonly<{ planId: PlanId; accountId: AccountId }>) {
  const say = usePartsWords()
  const { isReadOnly } = useDesk()
  const answer = useAsk('plan-line.listByPlan', { planId })
  const world = useAsk('world.listByAccount', { accountId })
  const benefits = useBenefits(accountId)
  const edit = useDo('plan-line.edit')
  const lines = answer.value ?? none
  const cards = (world.value?.cards ?? none).filter(({ kind }) => kind === 'goal')

  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  return (
    <PartFrame title={say('value')}>
      <Columns>
        {valueParts.map((part) => (
          <PlanLineList
            key={part}
            planId={planId}
            part={part}
            lines={lines.filter((line) => line.part === part)}
            below={about}
          />
        ))}
      </Columns>
    </PartFrame>
  )

  function about({ id, version, title, worldCardId, benefitId }: PlanLine) {
    return (
      <PlainChoice<string>
        label={say('about', { title })}
        value={worldCardId ?? benefitId ?? ''}
        choices={[
          { value: '', label: say('aboutNothing') },
          ...cards.map((card) => ({ value: card.id, label: say('aboutGoal', { title: card.title }) })),
          ...benefits.map((each) => ({ value: each.id, label: say('aboutBenefit', { title: each.name }) })),
        ]}
        isQuiet
        isOffPaper={worldCardId === null && benefitId === null}
        isReadOnly={isReadOnly}
        onKeep={(value) =>
          void edit({
            id,
            version,
            changes: {
              worldCardId: cards.find((card) => card.id === value)?.id ?? null,
              benefitId: benefits.find((benefit) => benefit.id === value)?.id ?? null,
            },
          })
        }
      />
    )
  }
}

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 12,
  '@container (max-width: 520px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
})
