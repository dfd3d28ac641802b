import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { formatList } from '../../ui/format.ts'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import { fateOf, type AccountState } from './as-of-state.ts'

type Props = Readonly<{ then: AccountState; now: AccountState | null }>

/** The opportunities of that day, which buying centers decided about each, and what has become of the entry since. */
export function AsOfOpportunities({ then, now }: Props) {
  const say = useAccountHistoryWords()
  const sayValue = useTrailValues()
  if (then.opportunities.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>

  const currency = { currency: then.account.currency }
  const deciding = Map.groupBy(then.buyingCenters, ({ opportunityId }) => opportunityId)
  return (
    <Table size="small" aria-label={say('opportunities')} sx={{ '& td, & th': { borderColor: 'divider' } }}>
      <TableHead>
        <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
          <TableCell>{say('opportunity')}</TableCell>
          <TableCell>{say('state')}</TableCell>
          <TableCell align="right">{say('amount')}</TableCell>
          <TableCell>{say('closesOn')}</TableCell>
          <TableCell>{say('decidedBy')}</TableCell>
          <TableCell>{say('since')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {then.opportunities.map((opportunity) => {
          const { id, name, state, amountMinor, closesOn } = opportunity
          const centers = (deciding.get(id) ?? []).map((center) => center.name)
          return (
            <TableRow key={id}>
              <TableCell sx={{ fontWeight: 600 }}>{name}</TableCell>
              <TableCell>{sayValue(currency, 'state', state)}</TableCell>
              <TableCell align="right">
                {amountMinor === null ? say('nothing') : sayValue(currency, 'amountMinor', amountMinor)}
              </TableCell>
              <TableCell>
                {closesOn === null ? say('nothing') : sayValue(currency, 'closesOn', closesOn)}
              </TableCell>
              <TableCell>{formatList(centers) || say('nobody')}</TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>
                {say(fateOf(opportunity, now?.opportunities ?? []))}
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
