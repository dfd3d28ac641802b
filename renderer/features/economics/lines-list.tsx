import type { Output, Payload } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatCount, formatDay, formatDecimal } from '../../ui/format.ts'
import { ListFoot } from '../../ui/list-foot.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { rateSaid } from '../../ui/rate-text.ts'
import { e4Text } from '../../ui/e4-text.ts'
import { useImpactWords } from './impact/impact-words.ts'
import { useEconomicsWords } from './economics-words.ts'

/** Of two sources, each may have an order of that number. */
export type OpenOrder = (orderNumber: string, source: string) => void

type Props = Readonly<{
  asked: Omit<Payload<'economics.listLines'>, 'offset' | 'limit'>
  currency: string
  /** Beside the statement there is room for the figures alone. */
  isNarrow: boolean
  /** Leads to what an order does. */
  onOrder: OpenOrder
}>

const linesAtOnce = 100
/** Steps that a line has an amount of its own for. */
const discounts = ['discount', 'rebate', 'allowance', 'terms'] as const

/** The order lines behind a figure, the newest first. */
export function LinesList({ asked, currency, isNarrow, onOrder }: Props) {
  const say = useEconomicsWords()
  const sayImpact = useImpactWords()
  const [page, setPage] = useState(0)
  const answer = useAsk('economics.listLines', { ...asked, offset: page * linesAtOnce, limit: linesAtOnce })
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 200 }} />
  const { total, lines } = answer.value
  const discount = discounts.find((each) => each === asked.step)
  return (
    <Box sx={{ opacity: answer.isAsking ? 0.7 : 1 }}>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-label={say('linesOf', { what: asked.productLine ?? say('all') })}>
          <thead>
            <tr>
              <th scope="col">{say('order')}</th>
              <th scope="col">{say('day')}</th>
              {isNarrow ? null : (
                <>
                  <th scope="col">{say('account')}</th>
                  <th scope="col">{say('product')}</th>
                  <th scope="col">{say('productLine')}</th>
                  <th scope="col" className="figure">
                    {say('quantity')}
                  </th>
                  <th scope="col" className="figure">
                    {say('list')}
                  </th>
                  {discount ? (
                    <th scope="col" className="figure">
                      {say(discount)}
                    </th>
                  ) : null}
                </>
              )}
              <th scope="col" className="figure">
                {say('revenue')}
              </th>
              <th scope="col" className="figure">
                {say('margin')}
              </th>
              {isNarrow ? null : (
                <>
                  <th scope="col" className="figure">
                    {say('freight')}
                  </th>
                  <th scope="col">{say('channel')}</th>
                  <th scope="col">{say('source')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              <tr key={index}>
                <th scope="row" className={isNarrow ? undefined : 'whole'}>
                  <Link
                    component="button"
                    color="inherit"
                    aria-label={sayImpact('impactOf', { order: line.orderNumber })}
                    onClick={() => onOrder(line.orderNumber, line.source)}
                  >
                    {line.orderNumber}
                  </Link>
                  {line.lineNumber === null ? '' : ` / ${line.lineNumber}`}
                  {isNarrow ? (
                    <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
                      {[line.product, asked.productLine === null ? line.productLine : '', line.channel]
                        .filter((text) => text !== '')
                        .join(' · ')}
                    </Box>
                  ) : null}
                  {isNarrow ? <Converted line={line} currency={currency} /> : null}
                </th>
                <td className="whole">{formatDay(line.orderedOn)}</td>
                {isNarrow ? null : (
                  <>
                    <td>{line.accountName}</td>
                    <td>{line.product}</td>
                    <td>{line.productLine}</td>
                    <td className="figure">
                      {formatDecimal(line.quantityE4 / 10_000, line.quantityE4 % 10_000 === 0 ? 0 : 2)}
                    </td>
                    <td className="figure">{e4Text(line.listE4, currency)}</td>
                    {discount ? <td className="figure">{e4Text(line[`${discount}E4`], currency)}</td> : null}
                  </>
                )}
                <td className="figure">
                  {e4Text(line.netE4, currency)}
                  {isNarrow ? null : <Converted line={line} currency={currency} />}
                </td>
                <Box
                  component="td"
                  className="figure"
                  sx={
                    line.costE4 !== null && line.netE4 < line.costE4
                      ? { color: 'var(--mui-palette-attitude-atm2)' }
                      : {}
                  }
                >
                  {line.costE4 === null ? say('unknown') : e4Text(line.netE4 - line.costE4, currency)}
                </Box>
                {isNarrow ? null : (
                  <>
                    <td className="figure">
                      {line.freightE4 === null ? '' : e4Text(line.freightE4, currency)}
                    </td>
                    <td>{line.channel}</td>
                    <td>{line.fileName ?? say('recorded')}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
      <ListFoot page={page} pages={Math.ceil(total / linesAtOnce)} onPage={setPage}>
        {say('lineCount', { count: total, formatted: formatCount(total) })}
      </ListFoot>
    </Box>
  )
}

type ConvertedProps = Readonly<{ line: Output<'economics.listLines'>['lines'][number]; currency: string }>

/** What the file said of a line in another currency, and the rate that was used. */
function Converted({ line: { foreign }, currency }: ConvertedProps) {
  const say = useEconomicsWords()
  if (!foreign) return null
  return (
    <Box sx={{ fontSize: 12, fontWeight: 'normal', color: 'text.secondary' }}>
      {say('converted', {
        amount: e4Text(foreign.netE4, foreign.currency),
        rate: rateSaid(foreign.rate, foreign.currency, currency),
      })}
    </Box>
  )
}
