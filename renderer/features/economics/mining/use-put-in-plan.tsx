import type { AccountId } from '#shared/domain/account/model.ts'
import type { ProductLineId } from '#shared/domain/economics/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import { useCallback, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useKeyplan } from '../../../api/keyplan.tsx'
import { useDo } from '../../../api/use-do.ts'
import { failureOf } from '../../../api/use-ask.ts'
import { useMiningWords } from './mining-words.ts'

/** Something that was found of an account, on its way into its plan. */
export type Finding = Readonly<{ accountId: AccountId; name: string }> &
  (
    | Readonly<{ to: 'risk'; title: string }>
    /** `goal` says on what ground. */
    | Readonly<{ to: 'objective'; title: string; goal?: string }>
    | Readonly<{ to: 'white-space'; productLineId: ProductLineId; line: string; potentialMinor: number }>
  )

type Told = Readonly<{ sentence: string; path: string; undo: (() => Promise<unknown>) | null }>

/**
 * Puts findings where they belong: into the white space of the account, or as a risk or an objective into its newest plan that may be
 * edited. What was put there is told with a way to it, and with one that takes exactly this back, whatever was done since.
 */
export function usePutInPlan(): Readonly<{ put: (finding: Finding) => Promise<void>; told: ReactNode }> {
  const say = useMiningWords()
  const { client, failures } = useKeyplan()
  const addRisk = useDo('risk.add')
  const removeRisk = useDo('risk.remove')
  const addObjective = useDo('plan.addObjective')
  const removeObjective = useDo('plan.removeObjective')
  const fill = useDo('white-space.fill')
  const [told, setTold] = useState<Told>()

  const put = useCallback(
    async (finding: Finding): Promise<void> => {
      const { accountId, name } = finding
      if (finding.to === 'white-space') {
        const cell = (potentialMinor: number | null) => ({
          cells: [{ accountId, productLineId: finding.productLineId, changes: { potentialMinor } }],
        })
        const done = await fill(cell(finding.potentialMinor))
        const sentence = say('inWhiteSpace', { line: finding.line, name })
        const path = `/accounts/${accountId}/white-space`
        if (done) setTold({ sentence, path, undo: () => fill(cell(null)) })
        return
      }
      try {
        const plans = await client('plan.listByAccount', { accountId })
        const [plan] = plans
          .filter(({ state }) => isOpenForEditing(state))
          .toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
        if (!plan) {
          setTold({ sentence: say('noPlan', { name }), path: `/accounts/${accountId}/plan`, undo: null })
          return
        }
        const asked = { planId: plan.id, title: finding.title }
        const added =
          finding.to === 'risk'
            ? await addRisk(asked)
            : await addObjective({ ...asked, goal: finding.goal ?? null })
        if (!added) return
        const { id, version } = added
        setTold({
          sentence: say(finding.to === 'risk' ? 'riskAdded' : 'objectiveAdded', { plan: plan.title, name }),
          path: `/accounts/${accountId}/plan?plan=${plan.id}`,
          undo: () =>
            finding.to === 'risk'
              ? removeRisk({ id: id as never, version })
              : removeObjective({ id: id as never, version }),
        })
      } catch (error) {
        failures.report(failureOf(error))
      }
    },
    [client, failures, say, fill, addRisk, addObjective, removeRisk, removeObjective],
  )

  const close = (): void => setTold(undefined)
  return {
    put,
    told: told ? (
      <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
        <Alert
          severity={told.undo ? 'success' : 'info'}
          variant="outlined"
          sx={{ bgcolor: 'background.paper' }}
          onClose={close}
          action={
            <>
              {told.undo ? (
                <Button size="small" onClick={() => void told.undo?.().then(close)}>
                  {say('undo')}
                </Button>
              ) : null}
              <Button size="small" component={Link} to={told.path}>
                {say(told.undo ? 'see' : 'startPlan')}
              </Button>
              <Button size="small" onClick={close}>
                {say('close')}
              </Button>
            </>
          }
        >
          {told.sentence}
        </Alert>
      </Snackbar>
    ) : null,
  }
}
