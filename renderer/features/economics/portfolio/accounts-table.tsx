import type { ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import type { WhalePoint } from '#shared/domain/economics/whale-curve.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { Link as To } from 'react-router'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatDecimal, formatShare, formatSignedShare } from '../../../ui/format.ts'
import { ListFoot } from '../../../ui/list-foot.tsx'
import type { Sort } from '../../../ui/sort-address.ts'
import { SortHeads } from '../../../ui/sort-heads.tsx'
import { Sparkline } from '../../../ui/sparkline.tsx'
import { e4Text } from '../../../ui/e4-text.ts'
import { DecidedCell } from './decided-cell.tsx'
import { Decision } from './decision.tsx'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import { axisText } from '../matrix/standing-text.ts'
import { useStandingWords } from '../matrix/standing-words.ts'
import type { Standings } from '../matrix/use-standings.ts'
import { usePortfolioWords } from './portfolio-words.ts'
import { sortFields, sorted, type SortField } from './sorted-accounts.ts'
import { trendText, type Trend } from './trend.ts'

type Props = Readonly<{
  leftWord: string
  /** Of the matrix that is looked at, where that is another than that of price and cost to serve. */
  standings: Standings | undefined
  accounts: readonly Placed[]
  curve: ReadonlyMap<string, WhalePoint<string>>
  currency: string
  /** What is decided, by account. */
  decisions: ReadonlyMap<string, ChosenTreatment>
  /** Net revenue by quarter, where it is known. */
  trend: Trend | undefined
  /** Of the page the statements are opened with. */
  periodParams: string
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
}>

const rowsPerPage = 50

/** The accounts of the pictures in rows: with what is suggested for each, its reasons, and what argues against it. */
export function AccountsTable({
  leftWord,
  standings,
  accounts,
  curve,
  currency,
  decisions,
  trend,
  periodParams,
  chosen,
  onChoose,
}: Props) {
  const say = usePortfolioWords()
  const [sort, setSort] = useState<Sort<SortField>>({ field: 'net', direction: 'desc' })
  const [page, setPage] = useState(0)
  const [opened, setOpened] = useState<string>()
  const sayStanding = useStandingWords()
  const all = sorted(accounts, sort, { decisions, standings })
  const pages = Math.max(1, Math.ceil(all.length / rowsPerPage))
  const shown = Math.min(page, pages - 1)
  const headOf = (field: SortField): string => {
    if (field === 'left') return leftWord
    if (standings && field === 'price') return sayStanding(`short-y-${standings.view}`)
    if (standings && field === 'cost') return sayStanding(`short-x-${standings.view}`)
    return say(field)
  }
  const heads = sortFields.map((field) => ({
    field,
    label: headOf(field),
    isFigure: !['account', 'tier', 'field', 'suggestion', 'decided'].includes(field),
  }))
  const toggle = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Figures aria-label={say('table')}>
        <SortHeads
          heads={heads}
          sort={sort}
          downFirst={['net', 'left', 'change']}
          onSort={(next) => {
            setSort(next)
            setPage(0)
          }}
        />
        <tbody>
          {all.slice(shown * rowsPerPage, (shown + 1) * rowsPerPage).map((account) => {
            const { accountId, name, tier, now, growth, suggestion } = account
            const { treatment } = suggestion
            return [
              <tr key={accountId} data-chosen={chosen.has(accountId)}>
                <th scope="row" className="name">
                  <Box sx={{ display: 'flex', alignItems: 'start' }}>
                    <Checkbox
                      size="small"
                      checked={chosen.has(accountId)}
                      onChange={() => toggle(accountId)}
                      slotProps={{ input: { 'aria-label': say('choose', { name }) } }}
                      sx={{ p: 0, mr: 1.5 }}
                    />
                    <Link
                      component={To}
                      to={`/accounts/${accountId}/economics${periodParams}`}
                      color="inherit"
                    >
                      {name}
                    </Link>
                  </Box>
                </th>
                <td>{tier}</td>
                <td className="figure">{e4Text(now.netE4, currency)}</td>
                <td className="figure">
                  <Box sx={{ display: 'flex', gap: 2, justifyContent: 'end', alignItems: 'center' }}>
                    <TrendPicture trend={trend} account={account} currency={currency} />
                    <Box sx={{ minWidth: '6ch' }}>{growth === null ? '' : formatSignedShare(growth)}</Box>
                  </Box>
                </td>
                <td className="figure">
                  {standings
                    ? axisText(standings.view, 'y', standings.spots.get(accountId)?.at.y ?? null)
                    : now.price === null
                      ? ''
                      : formatShare(now.price)}
                </td>
                <td className="figure">
                  {standings
                    ? axisText(standings.view, 'x', standings.spots.get(accountId)?.at.x ?? null)
                    : now.costToServe === null
                      ? ''
                      : `${formatDecimal(now.costToServe * 100, 1)}%`}
                </td>
                <Loss isLoss={now.leftE4 < 0}>{e4Text(now.leftE4, currency)}</Loss>
                <td className="figure">{cumulative(curve.get(accountId), currency)}</td>
                <td>
                  {standings
                    ? sayStanding(standings.spots.get(accountId)?.field ?? 'unclassified')
                    : say(now.field ?? 'unclassified')}
                </td>
                <td>
                  <Link
                    component="button"
                    sx={{ textAlign: 'left' }}
                    aria-expanded={opened === accountId}
                    aria-label={say('why', { treatment: say(treatment), name })}
                    onClick={() => setOpened(opened === accountId ? undefined : accountId)}
                  >
                    {say(treatment)}
                  </Link>
                </td>
                <DecidedCell chosen={decisions.get(accountId)} suggested={treatment} />
              </tr>,
              opened === accountId ? (
                <tr key={`${accountId} why`}>
                  <td colSpan={heads.length}>
                    <Reasons account={account} chosen={decisions.get(accountId)} />
                  </td>
                </tr>
              ) : null,
            ]
          })}
        </tbody>
      </Figures>
      <ListFoot page={shown} pages={pages} onPage={setPage}>
        {say('accounts', { count: all.length, formatted: formatCount(all.length) })}
      </ListFoot>
    </Box>
  )
}

function cumulative(point: WhalePoint<string> | undefined, currency: string): string {
  if (!point) return ''
  return point.share === null ? e4Text(point.cumulative, currency) : formatShare(point.share)
}

function Loss({ isLoss, children }: Readonly<{ isLoss: boolean; children: string }>) {
  return (
    <Box component="td" className="figure" sx={isLoss ? { color: 'var(--mui-palette-attitude-atm2)' } : {}}>
      {children}
    </Box>
  )
}

type TrendProps = Readonly<{ trend: Trend | undefined; account: Placed; currency: string }>

function TrendPicture({ trend, account, currency }: TrendProps) {
  const say = usePortfolioWords()
  const values = trend?.netE4.get(account.accountId)
  if (!trend || !values) return null
  const label = trendText(trend, { name: account.name, values, currency }, say)
  return <Sparkline label={label} values={values} width={Math.min(80, values.length * 4)} height={16} />
}

type ReasonsProps = Readonly<{ account: Placed; chosen: ChosenTreatment | undefined }>

function Reasons({ account, chosen }: ReasonsProps) {
  const { suggestion } = account
  const say = usePortfolioWords()
  const lists = [
    { title: say('speaks'), reasons: suggestion.reasons },
    { title: say('against'), reasons: suggestion.against },
  ].filter(({ reasons }) => reasons.length > 0)
  return (
    <Box sx={{ display: 'flex', gap: 8, flexWrap: 'wrap', pl: 8 }}>
      {lists.map(({ title, reasons }) => (
        <Box key={title}>
          <b>{title}</b>
          <Box component="ul" sx={{ m: 0, pl: 4 }}>
            {reasons.map((reason) => (
              <li key={reason}>{say(reason)}</li>
            ))}
          </Box>
        </Box>
      ))}
      <Decision key={`${chosen?.id ?? ''} ${chosen?.version ?? 0}`} account={account} chosen={chosen} />
    </Box>
  )
}
