import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { PlacePicture } from '../what-if/place-picture.tsx'
import { DraftFields, usualOrder } from './draft-fields.tsx'
import { ImpactTable } from './impact-table.tsx'
import { useImpactWords } from './impact-words.ts'
import { useImpact } from './use-impact.ts'

type Props = Readonly<{
  statement: Output<'economics.getStatement'>
  accountId: AccountId
  name: string
  withBelow: boolean
  /** Of an order that is there; `null` for one that is drafted. */
  orderNumber: string | null
  /** Of which source it is; `null` for any. */
  source: string | null
  onClose: () => void
}>

/** What one order does to the margin of an account, its cost to serve and its place among all. */
export function ImpactPanel({ statement, accountId, name, withBelow, orderNumber, source, onClose }: Props) {
  const say = useImpactWords()
  const { currency, total, accounts } = statement
  const [draft, setDraft] = useState(() => usualOrder(total.now))
  const impact = useImpact({ statement, accountId, withBelow, order: orderNumber ?? draft, source })
  const ids = useMemo(
    () => new Set([accountId, ...(withBelow ? accounts.map((each) => each.accountId) : [])]),
    [accountId, withBelow, accounts],
  )
  const { failed } = impact
  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  if (!impact.placed) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 300 }} />
  const { order, without, with: withIt, placed, hasModel, isThere } = impact
  const results = (
    <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <ImpactTable order={order} without={without} with={withIt} currency={currency} />
      {hasModel ? null : (
        <Typography variant="caption" color="textSecondary">
          {say('noModel')} <Link to="/portfolio/economics/model">{say('toModel')}</Link>
        </Typography>
      )}
      <PlacePicture
        placed={placed}
        accountId={accountId}
        name={name}
        ids={ids}
        hasModel={hasModel}
        currency={currency}
        now={without.place}
        then={withIt.place}
      />
    </Box>
  )
  return (
    <Box component="section" aria-labelledby="order-impact">
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
        <Typography id="order-impact" variant="h2" sx={{ flex: 1 }}>
          {orderNumber === null ? say('ofDraft') : say('ofOrder', { order: orderNumber })}
        </Typography>
        <Button onClick={onClose}>{say('close')}</Button>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3, maxWidth: 720 }}>
        {say(orderNumber === null ? 'aboutDraft' : 'aboutOrder')}
      </Typography>
      {orderNumber === null ? (
        <Box
          sx={{
            display: 'grid',
            gap: 6,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '260px minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <DraftFields draft={draft} currency={currency} onChange={setDraft} />
          {results}
        </Box>
      ) : isThere ? (
        results
      ) : (
        <Typography color="textSecondary">{say('notThere', { order: orderNumber })}</Typography>
      )}
    </Box>
  )
}
