import type { Output } from '#shared/contract/contract.ts'
import {
  factorSides,
  sideScore,
  topScore,
  type FactorSide,
  type MatrixFactor,
} from '#shared/domain/economics/matrix-factors.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Link as To } from 'react-router'
import { useDo } from '../../../api/use-do.ts'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount } from '../../../ui/format.ts'
import { ListFoot } from '../../../ui/list-foot.tsx'
import { SearchInput } from '../../../ui/search-input.tsx'
import { oneDecimal } from '../matrix/one-decimal.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import { figuresOf, levelsAt } from '../matrix/use-standings.ts'
import { useFactorsWords } from './factors-words.ts'
import { NumberCell } from './number-cell.tsx'

type Props = Readonly<{
  factors: readonly MatrixFactor[]
  /** The largest first. */
  accounts: readonly Placed[]
  scores: Output<'matrix-factors.listScores'>
  proofs: Output<'loyalty.listAll'>
  /** The last month of the figures. */
  month: string
  isReadOnly: boolean
}>

const rowsPerPage = 25

/** What is judged of each account by each factor, and what both sides come to with the figures. */
export function ScoresPart({ factors, accounts, scores, proofs, month, isReadOnly }: Props) {
  const say = useFactorsWords()
  const score = useDo('matrix-factors.score')
  const [sought, setSought] = useState('')
  const [page, setPage] = useState(0)
  const judged = useMemo(() => {
    const byAccount = Map.groupBy(scores, ({ accountId }) => accountId)
    return new Map(
      [...byAccount].map(([id, own]) => [id, new Map(own.map((each) => [each.factor, each.score]))]),
    )
  }, [scores])
  const levels = useMemo(() => levelsAt(proofs, month), [proofs, month])
  const found = accounts.filter(({ name }) =>
    name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  )
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage))
  const shown = Math.min(page, pages - 1)
  const byHand = factors.filter(({ measure }) => measure === 'judged')
  const none: ReadonlyMap<string, number> = new Map()
  return (
    <Box component="section" aria-labelledby="factor-scores">
      <Typography id="factor-scores" variant="h2">
        {say('scores')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('scoresAim')}
      </Typography>
      <SearchInput label={say('find')} value={sought} widthPx={240} onChange={setSought} />
      {found.length === 0 ? (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {say(accounts.length === 0 ? 'none' : 'noneFound')}
        </Typography>
      ) : (
        <Box sx={{ overflowX: 'auto', mt: 2 }}>
          <Figures aria-labelledby="factor-scores">
            <FigureHeads
              words={[say('account')]}
              figures={[...byHand.map(({ name }) => name), ...factorSides.map((side) => say(side))]}
            />
            <tbody>
              {found.slice(shown * rowsPerPage, (shown + 1) * rowsPerPage).map((account) => {
                const { accountId, name } = account
                const own = judged.get(accountId) ?? none
                const figures = figuresOf(account, levels.get(accountId) ?? null)
                const reached = (side: FactorSide): number | null =>
                  sideScore(factors, side, figures, own).score
                return (
                  <tr key={accountId}>
                    <th scope="row" className="name">
                      <Link component={To} to={`/accounts/${accountId}/economics`} color="inherit">
                        {name}
                      </Link>
                    </th>
                    {byHand.map((factor) => (
                      <td key={factor.key} className="figure">
                        <NumberCell
                          key={own.get(factor.key) ?? ''}
                          label={say('scoreOf', { factor: factor.name, name })}
                          value={own.get(factor.key) ?? null}
                          from={0}
                          to={topScore}
                          mayBeNone
                          widthPx={56}
                          isDisabled={isReadOnly}
                          onPut={(value) => void score({ accountId, factor: factor.key, score: value })}
                        />
                      </td>
                    ))}
                    {factorSides.map((side) => {
                      const value = reached(side)
                      return (
                        <Box component="td" key={side} className="figure" sx={{ fontWeight: 600 }}>
                          {value === null ? '' : oneDecimal(value)}
                        </Box>
                      )
                    })}
                  </tr>
                )
              })}
            </tbody>
          </Figures>
          <ListFoot page={shown} pages={pages} onPage={setPage}>
            {say('count', { count: found.length, formatted: formatCount(found.length) })}
          </ListFoot>
        </Box>
      )}
    </Box>
  )
}
