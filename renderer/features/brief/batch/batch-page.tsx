import { sayFailure } from '#shared/contract/failure-words.ts'
import { paperEndings, type PaperEnding } from '#shared/contract/paper-batch.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { certainties } from '#shared/domain/relationship/evidence.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useTry } from '../../../api/use-do.ts'
import { useStartedJob } from '../../../api/use-started-job.ts'
import { formatCount } from '../../../ui/format.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useParamsSet } from '../../../ui/use-params-set.ts'
import { useToday } from '../../../ui/use-today.ts'
import { briefAddress, sinceOf, spans } from '../brief-address.ts'
import { useBriefWords } from '../brief-words.ts'
import { AccountChoice } from './account-choice.tsx'
import { BatchOutcome } from './batch-outcome.tsx'
import { orderBatch, useBatchOrder } from './batch-order.ts'
import { useBatchWords } from './batch-words.ts'
import { FileTable } from './file-table.tsx'
import { FolderField } from './folder-field.tsx'
import { accountsAtMost, choiceOf, useChosenAccounts } from './use-chosen-accounts.ts'
import { usePlannedFiles } from './use-planned-files.ts'

/** Briefs of many accounts as files: whose, as what, where to and under which names, before anything is written. */
export function BriefBatchPage() {
  const say = useBatchWords()
  const sayBrief = useBriefWords()
  const today = useToday()
  const [params, set] = useParamsSet()
  const address = briefAddress(params)
  const choice = choiceOf(params)
  const chosen = useChosenAccounts(choice)
  const state = useAsk('application.getState', {})
  const style = useAsk('house-style.get', {})
  const [endings, setEndings] = useState<ReadonlySet<PaperEnding>>(new Set(['pdf']))
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState<ReadonlySet<AccountId>>(new Set())
  const folder = typed ?? say('defaultFolder', { day: today })
  const pattern = style.value?.namePattern ?? ''
  const rows = chosen.rows ?? []
  const planned = usePlannedFiles({
    rows: pattern === '' ? [] : rows.filter(({ id }) => !left.has(id)),
    endings,
    folder,
    pattern,
    kind: say('kind'),
    workspace: state.value?.workspace?.name ?? '',
    today,
  })
  const { files } = planned
  const order = useBatchOrder()
  const start = useTry('paper-batch.start')
  const started = useStartedJob(async (input: Parameters<typeof start>[0]) => {
    const outcome = await start(input)
    if (outcome.ok)
      orderBatch({
        jobId: outcome.value.jobId,
        files,
        least: address.least,
        today,
        since: sinceOf(today, address.span),
      })
    return outcome
  })
  const jobs = useAsk('job.list', {})
  // Whoever comes back finds the job that goes on, or else the one that was started here.
  const job = (order && jobs.value?.find(({ id }) => id === order.jobId)) ?? started.job
  const isRunning = order !== undefined || started.isRunning
  const failure = chosen.failure ?? style.failure ?? planned.failure ?? (job ? undefined : started.failure)

  return (
    <Box
      sx={{ px: 6, py: 5, display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', gap: 4, height: '100%' }}
    >
      <Box>
        <Typography variant="h1">{say('title')}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {say('why')}
        </Typography>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '264px minmax(0, 1fr)', gap: 6, minHeight: 0 }}>
        <Box sx={{ display: 'grid', gap: 4, alignContent: 'start', overflow: 'auto', pt: 2, pr: 1 }}>
          <AccountChoice choice={choice} onSet={set} />
          <FormGroup row aria-label={say('kinds')} role="group">
            {paperEndings.map((ending) => (
              <FormControlLabel
                key={ending}
                label={say(`kind-${ending}`)}
                slotProps={{ typography: { variant: 'body2' } }}
                control={
                  <Checkbox
                    size="small"
                    checked={endings.has(ending)}
                    onChange={() => setEndings(toggled(endings, ending))}
                  />
                }
              />
            ))}
          </FormGroup>
          <LabeledPick
            label={say('least')}
            value={address.least}
            choices={certainties.toReversed().map((each) => [each, sayBrief(`least-${each}`)] as const)}
            onPick={(least) => set({ least: least === 'confirmed' ? null : least })}
          />
          <LabeledPick
            label={say('since')}
            value={String(address.span)}
            choices={spans.map((span) => [String(span), say('sinceDays', { count: span })] as const)}
            onPick={(since) => set({ since: since === '90' ? null : since })}
          />
          <FolderField
            value={folder}
            help={
              planned.isThere ? say('folderThere') : say('folderHelp', { folder: state.value?.folder ?? '' })
            }
            hasFileDialogs={state.value?.hasFileDialogs ?? false}
            onChange={setTyped}
          />
          <Typography variant="caption" color="textSecondary">
            {say('pattern', { pattern })}{' '}
            <Link component={RouteLink} to="/settings/house">
              {say('toPattern')}
            </Link>
          </Typography>
          <Button
            variant="contained"
            disabled={
              isRunning || files.length === 0 || folder.trim() === '' || planned.failure !== undefined
            }
            onClick={() => void started.begin({ folder, files: files.length })}
          >
            {say('make', { count: files.length })}
          </Button>
          {job?.kind === 'paper-batch' ? <BatchOutcome job={job} /> : null}
          {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
        </Box>
        <Box
          sx={{ overflow: 'auto', border: '1px solid', borderColor: 'divider', bgcolor: 'background.paper' }}
        >
          {chosen.rows === undefined ? (
            <Box aria-busy sx={{ minHeight: 200 }} />
          ) : rows.length === 0 ? (
            <Typography sx={{ p: 4 }}>{say('none')}</Typography>
          ) : (
            <FileTable rows={rows} left={left} names={namesOf(files)} onLeave={setLeft} />
          )}
          {chosen.total > accountsAtMost ? (
            <Typography variant="caption" color="textSecondary" component="p" sx={{ p: 2, m: 0 }}>
              {say('tooMany', { shown: formatCount(accountsAtMost), total: formatCount(chosen.total) })}
            </Typography>
          ) : null}
        </Box>
      </Box>
    </Box>
  )
}

function toggled(endings: ReadonlySet<PaperEnding>, ending: PaperEnding): ReadonlySet<PaperEnding> {
  return new Set(paperEndings.filter((each) => endings.has(each) !== (each === ending)))
}

function namesOf(files: readonly Readonly<{ accountId: AccountId; name: string }>[]) {
  const names = new Map<AccountId, string[]>()
  for (const { accountId, name } of files) {
    const known = names.get(accountId)
    if (known) known.push(name)
    else names.set(accountId, [name])
  }
  return names
}
