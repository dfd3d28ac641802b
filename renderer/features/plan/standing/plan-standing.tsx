import type { PlanWhole } from '#shared/contract/plan.ts'
import { lacking } from '#shared/domain/plan/completeness.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { CoachList } from '../../../ui/coach/coach-list.tsx'
import { formatShare } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useDesk } from '../desk.ts'
import { Arithmetic } from './arithmetic.tsx'
import { FirstDraft } from './first-draft.tsx'
import { HealthTrend } from './health-trend.tsx'
import { NewerEdition } from './newer-edition.tsx'
import { useStandingWords } from './standing-words.ts'
import { usePlanStanding } from './use-plan-standing.ts'

/** So many of the sections that lack most are named. */
const lackingAtOnce = 3

/** How the plan stands: health and completeness with their arithmetic, what the coach finds, and what is still to be written. */
export const PlanStanding = memo(function PlanStanding({ whole }: Readonly<{ whole: PlanWhole }>) {
  const say = useStandingWords()
  const { today, isReadOnly } = useDesk()
  const { value, failure, askAgain } = usePlanStanding(whole, today)
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return <Box aria-busy sx={{ minHeight: 120 }} />

  const { completeness, health, findings, newer, template } = value
  const { share } = completeness
  return (
    <Box
      component="section"
      aria-label={say('standing')}
      className="no-print"
      sx={{ py: 3, borderBottom: '1px solid', borderColor: 'divider', display: 'grid', gap: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, fontWeight: 600 }}>
        <span>{health.score === null ? say('healthUnknown') : say('health', { score: health.score })}</span>
        <HealthTrend planId={whole.plan.id} score={health.score} />
        <span>{share === null ? say('nothingWeighs') : say('complete', { share: formatShare(share) })}</span>
      </Box>
      <Box component="details">
        <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
          {say('how')}
        </Box>
        <Arithmetic health={health} completeness={completeness} />
      </Box>
      {template ? null : <Box sx={{ color: 'text.secondary' }}>{say('unknownTemplate')}</Box>}
      <FirstDraft whole={whole} />
      {newer && !isReadOnly ? <NewerEdition whole={whole} newer={newer} /> : null}
      <Box>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {say('toDo')}
        </Typography>
        <CoachList accountId={whole.plan.accountId} findings={findings} />
      </Box>
      {lacking(completeness).length === 0 ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
          <Box sx={{ color: 'text.secondary' }}>{say('toWrite')}</Box>
          {lacking(completeness)
            .slice(0, lackingAtOnce)
            .map(({ sectionId, title, share: there }) => (
              <Link key={sectionId} component="button" onClick={() => goTo(sectionId)}>
                {there === 0 ? title : say('toWriteOf', { title, share: formatShare(there) })}
              </Link>
            ))}
        </Box>
      )}
    </Box>
  )
})

function goTo(sectionId: string): void {
  document.getElementById(`section-${sectionId}`)?.scrollIntoView({ block: 'start' })
  document.getElementById(`title-${sectionId}`)?.focus({ preventScroll: true })
}
