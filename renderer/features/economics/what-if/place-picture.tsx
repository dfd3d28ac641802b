import type { AccountId } from '#shared/domain/account/model.ts'
import type { placeAccounts, Place } from '#shared/domain/economics/portfolio.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { PriceCostMatrix } from '../matrix/price-cost-matrix.tsx'
import { useWhatIfWords } from './what-if-words.ts'

type Props = Readonly<{
  placed: ReturnType<typeof placeAccounts<AccountId>>
  accountId: AccountId
  name: string
  /** Those that are looked at together. */
  ids: ReadonlySet<AccountId>
  hasModel: boolean
  currency: string
  now: Place
  then: Place
}>

const nowhere: Place = {
  netE4: 0,
  marginE4: 0,
  leftE4: 0,
  price: null,
  costToServe: null,
  field: null,
}

/** Where the account stands among all others, and the way it would go. */
export function PlacePicture({ placed, accountId, name, ids, hasModel, currency, now, then }: Props) {
  const say = useWhatIfWords()
  const others = useMemo(
    () =>
      placed.accounts.flatMap((account) =>
        ids.has(account.accountId) ? [] : [{ ...account, before: nowhere }],
      ),
    [placed, ids],
  )
  const accounts = useMemo(
    () => [...others, { accountId, name, now: then, before: now }],
    [others, accountId, name, now, then],
  )
  const chosen = useMemo(() => new Set([accountId]), [accountId])
  if (!placed.cuts) return null
  return (
    <Box component="section" aria-labelledby="what-if-place">
      <Typography id="what-if-place" variant="h3">
        {say('place')}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {say('placeSaid')}
      </Typography>
      <PriceCostMatrix
        hasModel={hasModel}
        accounts={accounts}
        cuts={placed.cuts}
        currency={currency}
        withMoves
        chosen={chosen}
      />
    </Box>
  )
}
