import type { Output } from '#shared/contract/contract.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import type { Job } from '#shared/contract/job.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import { mapOrderHeaders, missingOrderFields } from '#shared/domain/economics/order-headings.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { useSettled } from '../../api/use-settled.ts'
import { formatCount } from '../../ui/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { AddRowFilter, RowFilters } from '../../ui/row-filters.tsx'
import { ColumnsTable } from './columns-table.tsx'
import { OrderPreview } from './order-preview.tsx'
import { guessDayOrder, guessNumberFormat, type OrderSettings } from './order-settings.ts'
import { useRemembered } from './use-remembered.tsx'
import { useOrdersWords } from './orders-words.ts'
import { ReadingBar } from './reading-bar.tsx'

type FileId = Output<'file.begin'>['fileId']
type Props = Readonly<{
  fileId: FileId
  fileName: string
  currency: string
  onDone: (job: Job) => void
  /** Left out where the file is one of several. */
  onAnotherFile: (() => void) | undefined
}>

/** Everything between a file that is there and its lines: how it is read, which column is what, what will happen. */
export function OrderReview({ fileId, fileName, currency, onDone, onAnotherFile }: Props) {
  const say = useOrdersWords()
  const [said, setSaid] = useState<Partial<OrderSettings>>({})
  const reading = { sheet: said.sheet ?? null, delimiter: said.delimiter ?? null }
  const inspection = useAsk('import.inspect', { fileId, ...reading })
  const { profile, remembered, bar } = useRemembered(inspection.value?.headers ?? none, currency)
  const settings = useMemo(
    () => ({ ...guessed(inspection.value, say('usualSource'), currency), ...remembered, ...said }),
    [inspection.value, remembered, said, currency, say],
  )
  const how = useMemo(() => howOf(fileId, inspection.value, settings), [fileId, inspection.value, settings])
  const settled = useSettled(how)

  const another = onAnotherFile ? <Button onClick={onAnotherFile}>{say('anotherFile')}</Button> : null
  if (!inspection.value) {
    return inspection.failure ? (
      <Notice severity="error" action={another}>
        {sayFailure(inspection.failure)}
      </Notice>
    ) : (
      <LinearProgress aria-label={say('reading', { name: fileName })} />
    )
  }
  const file = inspection.value
  const change = (part: Partial<OrderSettings>): void => setSaid({ ...said, ...part })
  const missing = missingOrderFields(how.mapping)
  const isSourceSaid = settings.source.trim() !== ''
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Typography>
        <Typography color="textSecondary" sx={{ flex: 1 }}>
          {say('rows', { count: file.rows, formatted: formatCount(file.rows) })}
        </Typography>
        {another}
      </Box>
      {profile ? bar : null}
      <ReadingBar file={file} settings={settings} onChange={change} />
      <ColumnsTable file={file} mapping={how.mapping} onChange={(mapping) => change({ mapping })} />
      <Box
        component="section"
        aria-label={say('rowsRead')}
        sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}
      >
        <AddRowFilter filters={settings.filters} onChange={(filters) => change({ filters })} />
        <RowFilters
          titles={file.headers.map((header, at) => header || say('emptyHeading', { number: at + 1 }))}
          filters={settings.filters}
          onChange={(filters) => change({ filters })}
        />
      </Box>
      {missing.length > 0 ? (
        <Notice severity="warning">
          {missing.map((field) => (
            <Box key={field}>{say(`missing-${field}` as 'missing-net')}</Box>
          ))}
        </Notice>
      ) : isSourceSaid && isCurrencyCode(settings.currency) ? (
        <OrderPreview
          // Before anything has settled, what is said now is all there is.
          how={settled.mapping.length === how.mapping.length ? settled : how}
          fileName={fileName}
          isSettled={settled === how}
          settings={settings}
          onChange={change}
          onDone={onDone}
        />
      ) : null}
    </Box>
  )
}

const none: readonly string[] = []

type File = Output<'import.inspect'> | undefined

/** What the headings and the first cells say by themselves. */
function guessed(file: File, source: string, currency: string): OrderSettings {
  const mapping = mapOrderHeaders(file?.headers ?? [])
  const cellsOf = (...fields: readonly string[]): readonly string[] =>
    mapping.flatMap((field, column) =>
      field !== null && fields.includes(field)
        ? (file?.firstRows.map(({ cells }) => cells[column] ?? '') ?? [])
        : [],
    )
  return {
    source,
    sheet: null,
    delimiter: null,
    numberFormat: guessNumberFormat(cellsOf('list', 'net', 'cost', 'freight', 'unitPrice', 'discount')),
    dayOrder: guessDayOrder(cellsOf('orderedOn')),
    currency,
    channel: '',
    mapping: null,
    filters: [],
    accounts: new Map(),
    leaveOutRefused: false,
  }
}

/** What the core is asked with. */
function howOf(fileId: FileId, file: File, settings: OrderSettings) {
  const form = file?.form
  return {
    fileId,
    encoding: form?.kind === 'text' || form?.kind === 'cards' ? form.encoding : null,
    delimiter: form?.kind === 'text' ? form.delimiter : null,
    sheet: form?.kind === 'workbook' ? form.sheet : null,
    mapping: settings.mapping ?? mapOrderHeaders(file?.headers ?? []),
    numberFormat: settings.numberFormat,
    dayOrder: settings.dayOrder,
    currency: isCurrencyCode(settings.currency) ? settings.currency : null,
    channel: settings.channel.trim() || null,
    recipe: { filters: settings.filters },
    accounts: [...settings.accounts].map(([named, accountId]) => ({ named, accountId })),
  }
}

export type OrderHow = ReturnType<typeof howOf>
