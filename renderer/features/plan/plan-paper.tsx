import type { PlanWhole } from '#shared/contract/plan.ts'
import Box from '@mui/material/Box'
import { memo, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { sizes } from '../../theme/theme.ts'
import { ObjectiveList } from './objective-list.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanPrint } from './plan-print.tsx'
import { Investments } from './goals/investments.tsx'
import { investmentsKey, keptTree, objectivesKey, planTree, type ObjectiveBranch } from './plan-tree.ts'
import { PlanLiveTexts } from './rich/live/plan-live-texts.tsx'
import { SectionBlock } from './section-block.tsx'
import { useDesk } from './desk.ts'
import { useSectionParts } from './section-parts.ts'
import { PlanStanding } from './standing/plan-standing.tsx'

type Props = Readonly<{ whole: PlanWhole; accountName: string; canWrite: boolean; onRemove: () => void }>

/** The plan as one page of text. The objectives stand under their section, or at the end where a plan has no such section. */
export const PlanPaper = memo(function PlanPaper({ whole, accountName, canWrite, onRemove }: Props) {
  const { plan, sections } = whole
  const branches = useKeptTree(whole)
  // All actions count for how a plan stands: that follows what was edited, and nobody waits for it.
  const standing = useDeferredValue<PlanWhole | undefined>(whole, undefined)
  const hasPlace = sections.some((section) => section.key === objectivesKey)
  const parts = useSectionParts()
  const { isReadOnly } = useDesk()
  // What stands in the sections stays the same over edits of other things, and is not drawn again for them.
  const inside = useMemo(
    () =>
      new Map(
        sections.map(({ key }) => {
          if (key === investmentsKey) return [key, <Investments key={key} planId={plan.id} />]
          const Part = parts[key]
          return [
            key,
            Part ? (
              <Part key={key} accountId={plan.accountId} planId={plan.id} isReadOnly={isReadOnly} />
            ) : null,
          ]
        }),
      ),
    [sections, parts, plan.id, plan.accountId, isReadOnly],
  )
  const objectives = useMemo(
    () => <ObjectiveList planId={plan.id} branches={branches} />,
    [plan.id, branches],
  )

  return (
    <Box
      component="article"
      className="plan-paper"
      aria-label={plan.title}
      sx={{ width: '100%', maxWidth: sizes.textColumnPx, minWidth: 0, mx: 'auto', pb: 16 }}
    >
      <PlanPrint />
      <PlanHead plan={plan} accountName={accountName} canWrite={canWrite} onRemove={onRemove} />
      {standing ? <PlanStanding whole={standing} /> : <Box aria-busy sx={{ minHeight: 120 }} />}
      <PlanLiveTexts whole={whole}>
        {sections.map((section) => (
          <SectionBlock key={section.id} section={section}>
            {section.key === objectivesKey ? objectives : inside.get(section.key)}
          </SectionBlock>
        ))}
      </PlanLiveTexts>
      {hasPlace ? null : objectives}
    </Box>
  )
})

function useKeptTree(whole: PlanWhole): readonly ObjectiveBranch[] {
  const { objectives, strategies, actions } = whole
  const kept = useRef<readonly ObjectiveBranch[]>([])
  const tree = useMemo(
    () => keptTree(kept.current, planTree({ objectives, strategies, actions })),
    [kept, objectives, strategies, actions],
  )
  useEffect(() => {
    kept.current = tree
  }, [tree])
  return tree
}
