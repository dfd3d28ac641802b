import type { CompetitorsAtAccount } from '#shared/contract/competitor.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { moneyText } from '../../ui/money-text.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { CenterCompetitors } from './center-competitors.tsx'
import { useCompetitorWords } from './competitors-words.ts'

type Props = Readonly<{ accountId: AccountId; isReadOnly: boolean }>

/** Who else is in each decision and how the people there stand to them; and who holds which field of the white space. */
export function CompetitorsPart({ accountId, isReadOnly }: Props) {
  const say = useCompetitorWords()
  const answer = useAsk('competitor.getByAccount', { accountId })
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return null
  const { centers, held, currency } = answer.value

  return (
    <Box sx={{ mt: 2, display: 'grid', gap: 3 }}>
      <Box>
        <Typography variant="h3">{say('byCenter')}</Typography>
        {centers.length === 0 ? <Typography color="textSecondary">{say('noCenters')}</Typography> : null}
        {centers.map((center) => (
          <CenterCompetitors key={center.id} center={center} isReadOnly={isReadOnly} />
        ))}
      </Box>
      <Box>
        <Typography variant="h3">{say('byCell')}</Typography>
        {held.length === 0 ? (
          <Typography color="textSecondary">{say('noneHeld')}</Typography>
        ) : (
          <Held held={held} currency={currency} />
        )}
      </Box>
    </Box>
  )
}

const shownAtMost = 20

function Held({ held, currency }: Pick<CompetitorsAtAccount, 'held' | 'currency'>) {
  const say = useCompetitorWords()
  return (
    <Table>
      <TableHead>
        <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
          <TableCell>{say('competitor')}</TableCell>
          <TableCell>{say('account')}</TableCell>
          <TableCell>{say('line')}</TableCell>
          <TableCell align="right">{say('potential')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {held.slice(0, shownAtMost).map((cell) => (
          <TableRow key={`${cell.accountId} ${cell.productLineId}`}>
            <TableCell>{cell.name}</TableCell>
            <TableCell>{cell.accountName}</TableCell>
            <TableCell>{cell.productLine}</TableCell>
            <TableCell align="right">
              {cell.potentialMinor === null ? '–' : moneyText(cell.potentialMinor, currency)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
