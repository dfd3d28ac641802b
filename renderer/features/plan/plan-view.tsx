import type { PlanWhole } from '#shared/contract/plan.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import Box from '@mui/material/Box'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { KnownPlan } from '../../api/merged-plan.ts'
import { useAskPlan } from '../../api/use-ask-plan.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { useToday } from '../../ui/use-today.ts'
import { CopyList } from './copies/copy-list.tsx'
import { guidanceOf } from './guidance-of.ts'
import { ActionsContext, DeskContext, SectionsContext, type Desk } from './desk.ts'
import { PlanOutline } from './plan-outline.tsx'
import { PlanPaper } from './plan-paper.tsx'
import { usePlanWords } from './plan-words.ts'
import { usePlanEdits } from './use-plan-edits.ts'
import { useShowPart } from './use-show-part.ts'

type Props = Readonly<{
  planId: PlanId
  accountName: string
  canWrite: boolean
  onRemoved: () => void
  /** What stands over the outline: the other plans. */
  children: ReactNode
}>

const outlinePx = 216
const outlineNarrowPx = 184
/** What stands over the place the outline scrolls in: the bar, the account's head and tabs. */
const abovePx = 200

/** One plan: its outline on the left, its text in the middle. */
export function PlanView({ planId, accountName, canWrite, onRemoved, children }: Props) {
  const say = usePlanWords()
  const answer = useAskPlan(planId)
  const team = useAsk('team-member.list', {})
  const edits = usePlanEdits(planId)
  const remove = useDo('plan.remove')
  const [isAsking, setAsking] = useState(false)
  const askToRemove = useCallback(() => setAsking(true), [])

  const whole = useParts(answer.value)
  const isReadOnly = !canWrite || !whole || !isOpenForEditing(whole.plan.state)
  useShowPart(whole !== undefined)
  const today = useToday()
  const templates = useAsk('plan-template.list', {})
  const guidance = useMemo(
    () => guidanceOf(templates.value ?? [], whole?.plan),
    [templates.value, whole?.plan],
  )
  const actions = whole?.actions
  const desk = useMemo(
    (): Desk => ({
      team: team.value ?? [],
      today,
      guidance,
      edits,
      isReadOnly,
    }),
    [team.value, today, guidance, edits, isReadOnly],
  )
  const actionsById = useMemo(() => new Map(actions?.map((action) => [action.id, action])), [actions])

  if (answer.failure && !whole) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  }

  return (
    <DeskContext value={desk}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: `${outlinePx}px minmax(0, 1fr)`,
          columnGap: 8,
          px: 6,
          pt: 4,
          '@media (max-width: 1200px)': {
            gridTemplateColumns: `${outlineNarrowPx}px minmax(0, 1fr)`,
            columnGap: 6,
          },
          '@media (min-width: 1360px)': { gridTemplateColumns: `${outlinePx}px minmax(0, 1fr) 100px` },
          '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignContent: 'start',
            alignSelf: 'start',
            '@media (min-width: 821px)': {
              position: 'sticky',
              top: 16,
              maxHeight: `calc(100vh - ${abovePx}px)`,
            },
            overflow: 'auto',
            pb: 2,
          }}
        >
          {children}
          {whole ? <PlanOutline sections={whole.sections} objectives={whole.objectives.length} /> : null}
          {whole ? <CopyList plan={whole.plan} canWrite={canWrite} /> : null}
        </Box>
        {whole ? (
          <ActionsContext value={actionsById}>
            <SectionsContext value={whole.sections}>
              <PlanPaper whole={whole} accountName={accountName} canWrite={canWrite} onRemove={askToRemove} />
            </SectionsContext>
          </ActionsContext>
        ) : (
          <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
        )}
      </Box>
      {isAsking && whole ? (
        <ConfirmDialog
          title={say('removeAsk', { title: whole.plan.title })}
          confirmLabel={say('removeIt')}
          cancelLabel={say('cancel')}
          isDestructive
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            void remove({ id: planId, version: whole.plan.version }).then((removed) => {
              if (removed) onRemoved()
            })
          }}
        >
          {say('removeWhy')}
        </ConfirmDialog>
      ) : null}
    </DeskContext>
  )
}

/** The plan without the command up to which it is known: the same object until something in it has changed. */
function useParts(known: KnownPlan | undefined): PlanWhole | undefined {
  const { plan, sections, objectives, strategies, actions } = known ?? nothing
  return useMemo(
    () =>
      plan && sections && objectives && strategies && actions
        ? { plan, sections, objectives, strategies, actions }
        : undefined,
    [plan, sections, objectives, strategies, actions],
  )
}

const nothing: Partial<KnownPlan> = {}
