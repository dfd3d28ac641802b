import type { PlanWhole } from '#shared/contract/plan.ts'
import { draftStepsOf, type DraftStep, type DraftStepStanding } from '#shared/domain/plan/first-draft.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MuiLink from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useDesk } from '../desk.ts'
import { useDraftWords } from './draft-words.ts'

/** The steps to a first draft while there is none: where each is gone, and whether it has been. Nobody has to follow them. */
export function FirstDraft({ whole }: Readonly<{ whole: PlanWhole }>) {
  const say = useDraftWords()
  const { isReadOnly } = useDesk()
  const skip = useDo('plan.skipSteps')
  const { plan } = whole
  const steps = useDraftSteps(whole)
  if (plan.state !== 'draft' || !steps || isReadOnly) return null

  const skipped = plan.skippedSteps ?? []
  const set = (skippedSteps: readonly string[]): void =>
    void skip({ id: plan.id, version: plan.version, skippedSteps })
  const open = steps.filter(({ standing }) => standing === 'open')
  if (open.length === 0) {
    return steps.some(({ standing }) => standing === 'skipped') ? (
      <Box>
        <Button size="small" onClick={() => set([])}>
          {say('show')}
        </Button>
      </Box>
    ) : null
  }
  return (
    <Box component="section" aria-label={say('steps')}>
      <Typography variant="h3">{say('steps')}</Typography>
      <Typography variant="caption" color="textSecondary">
        {say('count', {
          done: steps.filter(({ standing }) => standing === 'done').length,
          total: steps.length,
        })}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((each) => (
          <Step
            key={each.step}
            of={each}
            to={placeOf(each.step, whole)}
            onSkip={() => set([...skipped, each.step])}
            onBack={() => set(skipped.filter((step) => step !== each.step))}
          />
        ))}
      </Box>
      <Button size="small" onClick={() => set(steps.map(({ step }) => step))}>
        {say('hide')}
      </Button>
    </Box>
  )
}

type StepProps = Readonly<{
  of: DraftStepStanding
  to: string | undefined
  onSkip: () => void
  onBack: () => void
}>

const signs = { done: '✓', open: '○', skipped: '–' } as const

function Step({ of: { step, standing }, to, onSkip, onBack }: StepProps) {
  const say = useDraftWords()
  const title = say(`step-${step}`)
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 26 }}>
      <Box component="span" aria-hidden sx={{ width: 14 }}>
        {signs[standing]}
      </Box>
      <Box sx={{ flex: 1, color: standing === 'open' ? 'text.primary' : 'text.secondary' }}>
        {standing === 'open' && to !== undefined ? (
          <MuiLink component={Link} to={to} underline="hover" color="textPrimary">
            {title}
          </MuiLink>
        ) : (
          title
        )}{' '}
        <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
          {standing === 'open' ? '' : say(`is-${standing}`)}
        </Box>
      </Box>
      {standing === 'open' ? (
        <Button size="small" aria-label={say('skip', { step: title })} onClick={onSkip}>
          {say('leaveOut')}
        </Button>
      ) : null}
      {standing === 'skipped' ? (
        <Button size="small" aria-label={say('back', { step: title })} onClick={onBack}>
          {say('takeUp')}
        </Button>
      ) : null}
    </Box>
  )
}

function useDraftSteps(whole: PlanWhole): readonly DraftStepStanding[] | undefined {
  const { today } = useDesk()
  const { accountId, state, skippedSteps } = whole.plan
  const when = state === 'draft'
  const standing = useAsk('account.getStanding', { id: accountId }, { when })
  const facts = useAsk('coach.getFacts', { accountId, today }, { when })
  const world = useAsk('world.listByAccount', { accountId }, { when })
  const figures = useAsk('plan.listFigures', { accountId }, { when })
  return useMemo(() => {
    if (!standing.value || !facts.value || !world.value || !figures.value) return undefined
    const space = figures.value.find(({ figure }) => figure === 'white-space')
    return draftStepsOf(
      {
        orderLines: standing.value.orderLines,
        facts: facts.value,
        worldCards: world.value.cards.length,
        hasPotential: space !== undefined && space.value.kind !== 'unknown',
        sections: whole.sections,
        objectives: whole.objectives,
        actions: whole.actions,
        isInReview: state !== 'draft',
      },
      skippedSteps,
    )
  }, [standing.value, facts.value, world.value, figures.value, whole, state, skippedSteps])
}

/** Where a step is gone; what is done on this page leads to its section. */
function placeOf(step: DraftStep, { plan, sections }: PlanWhole): string | undefined {
  const account = `/accounts/${plan.accountId}`
  const section = (key: string): string | undefined => {
    const id = sections.find((each) => each.key === key)?.id
    return id === undefined ? undefined : `${account}/plan?plan=${plan.id}&part=${id}`
  }
  switch (step) {
    case 'orders':
      return '/data/import'
    case 'people':
      return `${account}/people`
    case 'centers':
      return `${account}/buying-centers`
    case 'world':
      return section('customer-market')
    case 'white-space':
      return `${account}/white-space`
    case 'objectives':
    case 'actions':
      return section('objectives')
    case 'review':
      return undefined
  }
}
