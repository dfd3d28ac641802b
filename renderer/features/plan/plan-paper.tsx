import type { PlanWhole } from '#shared/contract/plan.ts'
import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { sizes } from '../../theme/theme.ts'
import { ObjectiveList } from './objective-list.tsx'
import { PlanHead } from './plan-head.tsx'
import { PlanPrint } from './plan-print.tsx'
import { objectivesKey, planTree } from './plan-tree.ts'
import { PlanLiveTexts } from './rich/live/plan-live-texts.tsx'
import { SectionBlock } from './section-block.tsx'
import { useDesk } from './desk.ts'
import { useSectionParts } from './section-parts.ts'
import { PlanStanding } from './standing/plan-standing.tsx'

type Props = Readonly<{ whole: PlanWhole; accountName: string; canWrite: boolean; onRemove: () => void }>

/** The plan as one page of text. The objectives stand under their section, or at the end where a plan has no such section. */
export function PlanPaper({ whole, accountName, canWrite, onRemove }: Props) {
  const { plan, sections } = whole
  const branches = useMemo(() => planTree(whole), [whole])
  const hasPlace = sections.some((section) => section.key === objectivesKey)
  const parts = useSectionParts()
  const { isReadOnly } = useDesk()
  const partOf = (key: string) => {
    const Part = parts[key]
    return Part ? <Part accountId={plan.accountId} planId={plan.id} isReadOnly={isReadOnly} /> : null
  }
  const objectives = <ObjectiveList planId={plan.id} branches={branches} />

  return (
    <Box
      component="article"
      className="plan-paper"
      aria-label={plan.title}
      sx={{ width: '100%', maxWidth: sizes.textColumnPx, minWidth: 0, mx: 'auto', pb: 16 }}
    >
      <PlanPrint />
      <PlanHead plan={plan} accountName={accountName} canWrite={canWrite} onRemove={onRemove} />
      <PlanStanding whole={whole} />
      <PlanLiveTexts whole={whole}>
        {sections.map((section) =>
          section.key === objectivesKey ? (
            <SectionBlock key={section.id} section={section}>
              {objectives}
            </SectionBlock>
          ) : (
            <SectionBlock key={section.id} section={section}>
              {partOf(section.key)}
            </SectionBlock>
          ),
        )}
      </PlanLiveTexts>
      {hasPlace ? null : objectives}
    </Box>
  )
}
