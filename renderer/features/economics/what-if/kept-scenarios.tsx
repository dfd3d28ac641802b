import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { CostActivity } from '#shared/domain/economics/cost-to-serve.ts'
import { changesOfTerms, termsOfChanges } from '#shared/domain/economics/terms-scenario.ts'
import { isSameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { TextDialog } from '../../../ui/text-dialog.tsx'
import { useEconomicsWords } from '../economics-words.ts'
import { usePutInPlan } from '../mining/use-put-in-plan.tsx'
import { ScenarioTable } from './scenario-table.tsx'
import { useScenarioGoal } from './scenario-goal.ts'
import type { Reckoned, Scenario } from './use-terms-ground.ts'
import { useWhatIfWords } from './what-if-words.ts'

type Props = Readonly<{
  statement: Output<'economics.getStatement'>
  accountId: AccountId
  /** Of the account. */
  name: string
  scenarios: readonly Scenario[]
  /** As they are set above. */
  terms: Terms
  activities: readonly CostActivity[]
  now: Reckoned
  reckon: (terms: Terms) => Reckoned | undefined
  onUse: (terms: Terms) => void
}>

/** Terms that were kept under a name, side by side over the months shown; each can be looked at again, and put into the plan. */
export function KeptScenarios(props: Props) {
  const { statement, accountId, name, scenarios, terms, activities, now, reckon, onUse } = props
  const { currency, period } = statement
  const say = useWhatIfWords()
  const sayLine = useEconomicsWords()
  const isReadOnly = useIsReadOnly()
  const add = useDo('terms-scenario.add')
  const edit = useDo('terms-scenario.edit')
  const remove = useDo('terms-scenario.remove')
  const { put, told } = usePutInPlan()
  const [typed, setTyped] = useState('')
  const [renamed, setRenamed] = useState<Scenario>()
  const about = { currency, activities, noProductLine: sayLine('noProductLine') }
  const goalOf = useScenarioGoal(about, period)
  const columns = scenarios.flatMap((scenario) => {
    const own = termsOfChanges(scenario.terms)
    const then = reckon(own)
    return then ? [{ scenario, terms: own, next: then }] : []
  })
  const keep = async (): Promise<void> => {
    const kept = await add({ accountId, name: typed.trim(), terms: [...changesOfTerms(terms)] })
    if (kept) setTyped('')
  }
  return (
    <Box component="section" aria-labelledby="kept-scenarios" sx={{ mt: 5 }}>
      <Typography id="kept-scenarios" variant="h3">
        {say('kept')}
      </Typography>
      {isReadOnly ? null : (
        <Box
          component="form"
          sx={{
            display: 'flex',
            gap: 2,
            alignItems: 'center',
            flexWrap: 'wrap',
            my: 2,
            displayPrint: 'none',
          }}
          onSubmit={(event) => {
            event.preventDefault()
            if (typed.trim() !== '' && !isSameTerms(terms)) void keep()
          }}
        >
          <TextField
            label={say('nameOf')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            sx={{ width: 280 }}
          />
          <Button type="submit" variant="outlined" disabled={typed.trim() === '' || isSameTerms(terms)}>
            {say('keep')}
          </Button>
        </Box>
      )}
      {columns.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say('keptNone')}
        </Typography>
      ) : (
        <ScenarioTable
          columns={columns}
          about={about}
          now={now}
          shown={terms}
          isReadOnly={isReadOnly}
          onUse={onUse}
          onPut={({ scenario, terms: own, next }) =>
            void put({
              accountId,
              name,
              to: 'objective',
              ...goalOf(scenario.name, { terms: own, now, next }),
            })
          }
          onRename={setRenamed}
          onRemove={({ id, version }) => void remove({ id, version })}
        />
      )}
      {renamed ? (
        <TextDialog
          title={say('rename-of', { name: renamed.name })}
          label={say('scenarioName')}
          first={renamed.name}
          confirmLabel={say('rename')}
          cancelLabel={say('cancel')}
          onCancel={() => setRenamed(undefined)}
          onConfirm={(text) => {
            setRenamed(undefined)
            void edit({ id: renamed.id, version: renamed.version, changes: { name: text.trim() } })
          }}
        />
      ) : null}
      {told}
    </Box>
  )
}
