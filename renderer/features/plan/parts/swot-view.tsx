import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { swotParts } from '#shared/domain/plan/plan-line.ts'
import { gatherSwot, passagesOf, type SwotEntry } from '#shared/domain/plan/swot.ts'
import { styled } from '@mui/material/styles'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useSectionsOfPlan } from '../desk.ts'
import { PartFrame } from './part-frame.tsx'
import { usePartsWords } from './parts-words.ts'
import { PlanLineList } from './plan-line-list.tsx'

const none: readonly never[] = []

/** Strengths, weaknesses, opportunities and threats: written here, or tagged where they were written, gathered in one view. */
export function SwotView({ planId, accountId }: Readonly<{ planId: PlanId; accountId: AccountId }>) {
  const say = usePartsWords()
  const lines = useAsk('plan-line.listByPlan', { planId })
  const world = useAsk('world.listByAccount', { accountId })
  const risks = useAsk('risk.listByPlan', { planId })
  const sections = useSectionsOfPlan()
  const passages = useMemo(() => passagesOf(sections), [sections])
  const gathered = useMemo(
    () => gatherSwot(lines.value ?? none, world.value?.cards ?? none, risks.value ?? none, passages),
    [lines.value, world.value, risks.value, passages],
  )
  const failed = [lines, world, risks].find(({ failure }) => failure !== undefined)

  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  return (
    <PartFrame title={say('swot')}>
      <Fields>
        {swotParts.map((part) => {
          const entries = gathered.get(part) ?? none
          return (
            <PlanLineList
              key={part}
              planId={planId}
              part={part}
              lines={entries.flatMap((entry) => (entry.from === 'line' ? [entry.line] : []))}
            >
              {entries.map((entry) => tagged(entry))}
            </PlanLineList>
          )
        })}
      </Fields>
    </PartFrame>
  )

  function tagged(entry: SwotEntry) {
    if (entry.from === 'line') return null
    if (entry.from === 'text') {
      const { section, words, at } = entry.passage
      return (
        <li key={`${section.id} ${at}`} className="tagged">
          {words}{' '}
          <Link className="quiet" to={`/accounts/${accountId}/plan?plan=${planId}&part=${section.id}`}>
            {say('fromText', { title: section.title })}
          </Link>
        </li>
      )
    }
    const { id, title } = entry.from === 'card' ? entry.card : entry.risk
    return (
      <li key={id} className="tagged">
        {title} <span className="quiet">{say(entry.from === 'card' ? 'fromWorld' : 'fromRisks')}</span>
      </li>
    )
  }
}

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: 8,
  '& > section': {
    padding: 8,
    border: '1px solid var(--mui-palette-divider)',
    borderRadius: 6,
    breakInside: 'avoid',
  },
})
