import type { Output } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useDo, useTry } from '../../api/use-do.ts'
import { useStartedJob } from '../../api/use-started-job.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { Notice } from '../../ui/notice.tsx'
import { RunningJob } from '../../ui/running-job.tsx'
import { sayOrderField } from './columns-table.tsx'
import { OrderRates } from './order-rates.tsx'
import type { OrderHow } from './order-review.tsx'
import type { OrderSettings } from './order-settings.ts'
import { useOrdersWords } from './orders-words.ts'
import { UnknownAccounts } from './unknown-accounts.tsx'

type Preview = Output<'order.preview'>
type Props = Readonly<{
  how: OrderHow
  fileName: string
  /** Whether `how` is what is said now. */
  isSettled: boolean
  settings: OrderSettings
  onChange: (change: Partial<OrderSettings>) => void
  onDone: (job: Job) => void
}>

/** What the file comes to, who is not known, what is refused, and the button that does exactly that. */
export function OrderPreview({ how, fileName, isSettled, settings, onChange, onDone }: Props) {
  const say = useOrdersWords()
  const preview = useAsk('order.preview', how)
  const cancel = useDo('job.cancel')
  const { job, failure, isRunning, begin } = useStartedJob(useTry('order.import'))
  const { leaveOutRefused } = settings
  useEffect(() => {
    if (job?.state === 'done') onDone(job)
  }, [job, onDone])

  const shown = preview.value
  if (!shown) {
    return preview.failure ? (
      <Notice severity="error">{sayFailure(preview.failure)}</Notice>
    ) : (
      <Box component="output">
        <Typography color="textSecondary">{say('previewing')}</Typography>
        <LinearProgress aria-label={say('previewing')} />
      </Box>
    )
  }
  const isBusy = preview.isAsking || !isSettled
  const canRun = shown.lines > 0 && !isBusy && (shown.refusalCount === 0 || leaveOutRefused)
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, opacity: isBusy ? 0.7 : 1 }}>
      {shown.unknownCount > 0 ? (
        <UnknownAccounts
          unknown={shown.unknown}
          count={shown.unknownCount}
          accounts={settings.accounts}
          isBusy={isBusy}
          onChange={(accounts) => onChange({ accounts })}
        />
      ) : null}
      <Box component="section" aria-labelledby="preview" sx={{ display: 'grid', gap: 2 }}>
        <Typography id="preview" variant="h2">
          {say('preview')}
        </Typography>
        <Typography>
          {say('comesTo', {
            lines: formatCount(shown.lines),
            orders: formatCount(shown.orders),
            accounts: formatCount(shown.accounts),
          })}
        </Typography>
        {shown.totals.map((total) => (
          <Typography key={total.currency} color="textSecondary">
            {say('total', {
              currency: total.currency,
              net: amountText(total.netE4, total.currency),
              cost: amountText(total.costE4, total.currency),
              freight: amountText(total.freightE4, total.currency),
            })}
          </Typography>
        ))}
        {shown.rates.length > 0 ? (
          <>
            {shown.lines > 0 ? (
              <Typography>
                {say('ownTotal', {
                  currency: shown.own.currency,
                  net: amountText(shown.own.netE4, shown.own.currency),
                  cost: amountText(shown.own.costE4, shown.own.currency),
                  freight: amountText(shown.own.freightE4, shown.own.currency),
                })}
              </Typography>
            ) : null}
            <OrderRates rates={shown.rates} own={shown.own.currency} isBusy={isBusy} />
          </>
        ) : null}
        {shown.refusalCount > 0 ? (
          <Typography color="error">
            {say('refused', { count: shown.refusalCount, formatted: formatCount(shown.refusalCount) })}{' '}
            {shown.unknownLines > 0
              ? say('refusedUnknown', {
                  count: shown.unknownLines,
                  formatted: formatCount(shown.unknownLines),
                })
              : null}{' '}
            {shown.withoutRate > 0
              ? say('refusedWithoutRate', {
                  count: shown.withoutRate,
                  formatted: formatCount(shown.withoutRate),
                })
              : null}
          </Typography>
        ) : null}
        {shown.refusals.length > 0 ? <Refusals preview={shown} /> : null}
        {shown.refusalCount > 0 ? (
          <Notice severity="warning">
            {say('allOrNothing')}
            <Box>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={leaveOutRefused}
                    onChange={(_event, isOn) => onChange({ leaveOutRefused: isOn })}
                  />
                }
                label={say('leaveOutRefused')}
                slotProps={{ typography: { variant: 'body2' } }}
              />
            </Box>
          </Notice>
        ) : null}
        {preview.failure ? <Notice severity="error">{sayFailure(preview.failure)}</Notice> : null}
        {failure ? <Notice severity="error">{sayFailure(failure)}</Notice> : null}
        {job?.state === 'cancelled' ? <Notice severity="info">{say('cancelled')}</Notice> : null}
        {job && isRunning ? (
          <RunningJob job={job} onCancel={() => void cancel({ id: job.id })} />
        ) : (
          <Button
            variant="contained"
            size="medium"
            disabled={!canRun}
            sx={{ justifySelf: 'start' }}
            onClick={() =>
              void begin({
                ...how,
                source: settings.source.trim(),
                basis: shown.basis,
                fileName: fileName.slice(0, 200),
                leaveOutRefused,
              })
            }
          >
            {say('run', { count: shown.lines, formatted: formatCount(shown.lines) })}
          </Button>
        )}
      </Box>
    </Box>
  )
}

function Refusals({ preview }: Readonly<{ preview: Preview }>) {
  const say = useOrdersWords()
  const { refusals, refusalCount, unknownLines, withoutRate } = preview
  const label = say('refusals')
  return (
    <Box>
      {refusals.length < refusalCount - unknownLines - withoutRate ? (
        <Typography variant="caption" color="textSecondary">
          {say('onlyFirst', { shown: refusals.length })}
        </Typography>
      ) : null}
      <Box
        sx={{
          maxHeight: 260,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        <Figures aria-label={label}>
          <thead>
            <tr>
              {[say('row'), say('field'), say('value'), say('why')].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refusals.map(({ row, field, value, code }, index) => (
              <tr key={index}>
                <td>{formatCount(row)}</td>
                <td>{sayOrderField(say, field)}</td>
                <Box component="td" sx={{ overflowWrap: 'anywhere' }}>
                  {value}
                </Box>
                <td>{say(`why-${code}`)}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}

function amountText(amountE4: number, currency: string): string {
  return moneyText(minorFromE4(amountE4, currency), currency)
}
