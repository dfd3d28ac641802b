import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import type { Sort } from '../../../ui/sort-address.ts'
import { useParamsSet, type SetParams } from '../../../ui/use-params-set.ts'
import { ViewChoice } from '../../../ui/view-choice.tsx'
import { useEconomicsWords } from '../economics-words.ts'
import { FitPart } from './fit-part.tsx'
import { LifetimeLeftOut } from './lifetime-left-out.tsx'
import { lifetimeRows, sortedRows, type LifetimeField, type LifetimeMethod } from './lifetime-rows.ts'
import { lifetimeSheet } from './lifetime-sheet.ts'
import { LifetimeTable } from './lifetime-table.tsx'
import { marginTerms, termsIn } from './lifetime-terms.ts'
import { useLifetimeWords } from './lifetime-words.ts'
import { MultiplePart } from './multiple-part.tsx'
import { RetentionTable } from './retention-table.tsx'
import { TermsBar } from './terms-bar.tsx'

/** How long accounts last and what they are worth until then: the model, where it may be believed, and the margin multiple. */
export function LifetimePage() {
  const say = useLifetimeWords()
  const sayEconomics = useEconomicsWords()
  const [params, set] = useParamsSet()
  const { years, discount } = termsIn(params)
  const answer = useAsk('economics.getLifetime', { years, discount })
  if (answer.failure && !answer.value) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </Box>
    )
  }
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const { until } = answer.value
  if (until === null) {
    return (
      <EmptyState sentence={sayEconomics('none')}>
        <Button variant="contained" component={Link} to="/data/orders">
          {sayEconomics('toOrders')}
        </Button>
      </EmptyState>
    )
  }
  return <Desk lifetime={answer.value} until={until} isAsking={answer.isAsking} params={params} onSet={set} />
}

type DeskProps = Readonly<{
  lifetime: Output<'economics.getLifetime'>
  until: string
  isAsking: boolean
  params: URLSearchParams
  onSet: SetParams
}>

function Desk({ lifetime, until, isAsking, params, onSet }: DeskProps) {
  const say = useLifetimeWords()
  const [sort, setSort] = useState<Sort<LifetimeField>>({ field: 'value', direction: 'desc' })
  const asked = params.toString()
  const terms = useMemo(() => termsIn(new URLSearchParams(asked)), [asked])
  const usual: LifetimeMethod = lifetime.doubts.length === 0 ? 'model' : 'multiple'
  const by = params.get('by')
  const method = by === 'model' || by === 'multiple' ? by : usual
  const rows = useMemo(
    () => sortedRows(lifetimeRows(lifetime.accounts, method, marginTerms(terms)), sort),
    [lifetime, method, terms, sort],
  )
  return (
    <ScrolledColumn isFaded={isAsking}>
      <Box
        role="group"
        aria-label={say('terms')}
        sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}
      >
        <TermsBar terms={terms} onSet={onSet} />
        <Box sx={{ flex: 1 }} />
        <SaveSheet sheetOf={() => lifetimeSheet(rows, lifetime.currency, say)} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 6,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <FitPart lifetime={lifetime} until={until} />
        <Box sx={{ display: 'grid', gap: 5 }}>
          <MultiplePart terms={marginTerms(terms)} />
          <RetentionTable retention={lifetime.retention} />
        </Box>
      </Box>
      <Box component="section" aria-labelledby="accounts">
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
          <Typography id="accounts" variant="h2">
            {say('table')}
          </Typography>
          <Box sx={{ flex: 1 }} />
          <Typography variant="body2" color="textSecondary" aria-hidden>
            {say('method')}
          </Typography>
          <ViewChoice
            label={say('method')}
            value={method}
            views={[
              { value: 'model', label: say('byModel') },
              { value: 'multiple', label: say('byMultiple') },
            ]}
            onChoose={(next) => onSet({ by: next === usual ? null : next })}
          />
        </Box>
        <LifetimeTable
          rows={rows}
          method={method}
          currency={lifetime.currency}
          params={params}
          sort={sort}
          onSort={setSort}
          onSet={onSet}
        />
        <LifetimeLeftOut lifetime={lifetime} rows={rows} />
      </Box>
    </ScrolledColumn>
  )
}
