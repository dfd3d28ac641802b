import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import { useCallback, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useKeyplan } from '../../../api/keyplan.tsx'
import { failureOf } from '../../../api/use-ask.ts'
import type { Finding } from './finding.ts'
import { useMiningWords } from './mining-words.ts'
import { PutDialog } from './put-dialog.tsx'
import { openPlans, useKeepFinding, type PlanOfAccount, type Told } from './use-keep-finding.ts'

export type PutInPlan = Readonly<{
  /** Where it belongs, at once. */
  put: (finding: Finding) => Promise<void>
  /** Asks for the place, the plan and the words; what is proposed stands there first. */
  choose: (findings: readonly Finding[]) => void
  /** What became of it, and the dialog. */
  told: ReactNode
}>

/**
 * Puts findings where they belong: into the white space of the account, or as a risk or an objective into its newest plan that may be
 * edited; or into the plan that is chosen, in other words. What was put there is told with a way to it, and with one that takes exactly this back.
 */
export function usePutInPlan(): PutInPlan {
  const { client, failures } = useKeyplan()
  const keep = useKeepFinding()
  const [told, setTold] = useState<Told>()
  const [asked, setAsked] = useState<readonly Finding[]>()

  const putInto = useCallback(
    async (finding: Finding, plan: PlanOfAccount | undefined): Promise<void> => {
      const done = await keep(finding, plan)
      if (done) setTold(done)
    },
    [keep],
  )
  const put = useCallback(
    async (finding: Finding): Promise<void> => {
      try {
        const plans =
          finding.to === 'white-space'
            ? []
            : await client('plan.listByAccount', { accountId: finding.accountId })
        await putInto(finding, openPlans(plans)[0])
      } catch (error) {
        failures.report(failureOf(error))
      }
    },
    [client, failures, putInto],
  )

  return {
    put,
    choose: setAsked,
    told: (
      <>
        {asked ? (
          <PutDialog
            findings={asked}
            onCancel={() => setAsked(undefined)}
            onPut={(finding, plan) => {
              setAsked(undefined)
              void putInto(finding, plan)
            }}
          />
        ) : null}
        {told ? <ToldBar told={told} onClose={() => setTold(undefined)} /> : null}
      </>
    ),
  }
}

function ToldBar({ told, onClose }: Readonly<{ told: Told; onClose: () => void }>) {
  const say = useMiningWords()
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Alert
        severity={told.undo ? 'success' : 'info'}
        variant="outlined"
        sx={{ bgcolor: 'background.paper' }}
        onClose={onClose}
        action={
          <>
            {told.undo ? (
              <Button size="small" onClick={() => void told.undo?.().then(onClose)}>
                {say('undo')}
              </Button>
            ) : null}
            <Button size="small" component={Link} to={told.path}>
              {say(told.undo ? 'see' : 'startPlan')}
            </Button>
            <Button size="small" onClick={onClose}>
              {say('close')}
            </Button>
          </>
        }
      >
        {told.sentence}
      </Alert>
    </Snackbar>
  )
}
