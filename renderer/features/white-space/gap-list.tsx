import { gapOf, gapsWorthMost } from '#shared/domain/white-space/figures.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { moneyText } from '../../ui/money-text.ts'
import { cellsOfGrid } from './grid-model.ts'
import { useMakeObjective } from './use-make-objective.ts'
import { useWhiteSpaceWords } from './white-space-words.ts'

type Props = Readonly<{ accountId: AccountId; planId: PlanId; isReadOnly: boolean }>

const shownAtMost = 8

/** The gaps worth most of an account and what is below it, as a plan shows them; each becomes an objective by one press. */
export function GapList({ accountId, planId, isReadOnly }: Props) {
  const say = useWhiteSpaceWords()
  const answer = useAsk('white-space.get', { accountId })
  const { make } = useMakeObjective(accountId, planId)
  const [said, setSaid] = useState<string>()
  const grid = answer.value
  if (!grid) return null
  const gaps = gapsWorthMost(cellsOfGrid(grid).values(), shownAtMost)

  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{say('gaps')}</Typography>
      {gaps.length === 0 ? (
        <Typography color="textSecondary">{say('noGaps')}</Typography>
      ) : (
        <Table sx={{ '& td, & th': { borderColor: 'divider' } }}>
          <TableHead>
            <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
              <TableCell>{say('account')}</TableCell>
              <TableCell>{say('line')}</TableCell>
              <TableCell align="right">{say('gap')}</TableCell>
              <TableCell>{say('incumbent')}</TableCell>
              {isReadOnly ? null : <TableCell className="no-print" />}
            </TableRow>
          </TableHead>
          <TableBody>
            {gaps.map((cell) => {
              const account = grid.accounts[cell.row]?.name ?? ''
              const line = grid.lines[cell.column]?.name ?? ''
              const incumbent = cell.incumbent === null ? undefined : grid.competitors[cell.incumbent]?.name
              const gapMinor = gapOf(cell) ?? 0
              const { currency } = grid
              return (
                <TableRow key={`${cell.row} ${cell.column}`}>
                  <TableCell>{account}</TableCell>
                  <TableCell>{line}</TableCell>
                  <TableCell align="right">{moneyText(gapMinor, currency)}</TableCell>
                  <TableCell>{incumbent ?? '–'}</TableCell>
                  {isReadOnly ? null : (
                    <TableCell align="right" className="no-print">
                      <Button
                        aria-label={say('makeObjectiveOf', { account, line })}
                        onClick={() =>
                          void make({ account, line, gapMinor, currency, incumbent }).then(setSaid)
                        }
                      >
                        {say('makeObjective')}
                      </Button>
                    </TableCell>
                  )}
                </TableRow>
              )
            })}
          </TableBody>
        </Table>
      )}
      <Box className="no-print" sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
        <Button component={Link} to={`/accounts/${accountId}/white-space`}>
          {say('openGrid')}
        </Button>
        <Box role="status" sx={{ fontSize: 12, color: 'text.secondary' }}>
          {said}
        </Box>
      </Box>
    </Box>
  )
}
