import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { statementOf, type LineStep } from '#shared/domain/economics/statement.ts'
import { useContext } from 'react'
import { useAsk } from '../../../../api/use-ask.ts'
import { e4Text } from '../../../../ui/e4-text.ts'
import { formatDay, formatDecimal } from '../../../../ui/format.ts'
import { ListFoot } from '../../../../ui/list-foot.tsx'
import { RoomTable } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Answered } from './drill-parts.tsx'
import type { Drill } from './drill.ts'
import type { Days } from './money-year.ts'
import { Opens } from './opens.tsx'
import { Turning } from './turning.ts'

/** So many fit on a wall that one scrolls a little. */
const linesAtOnce = 50

type Line = Output<'economics.listLines'>['lines'][number]
type Props = Readonly<{
  asked: Readonly<{
    accountId: string
    days: Days
    productLine: string | null
    step: LineStep | null
    orderNumber?: string
    source?: string
  }>
  page: number
  drill: Extract<Drill, { kind: 'lines' | 'order' }>
  /** What all of these lines come to. */
  sums: Output<'economics.getDays'>
}>

/** Order lines with what each earned, the newest first, and what they come to. */
export function LinesTable({ asked: { accountId, days, ...only }, page, drill, sums }: Props) {
  const say = useRoomWords()
  const turn = useContext(Turning)
  const { currency } = sums
  const answer = useAsk('economics.listLines', {
    ...only,
    accountId: accountId as AccountId,
    days,
    from: days.from.slice(0, 7),
    to: days.to.slice(0, 7),
    offset: page * linesAtOnce,
    limit: linesAtOnce,
  })
  const { step } = only
  // Net and margin have columns of their own.
  const extra = step === null || step === 'cost' ? null : step
  return (
    <Answered answer={answer}>
      {({ total, lines }) => (
        <>
          <RoomTable aria-label={say('lines')}>
            <thead>
              <tr>
                <th scope="col">{say('orderNumber')}</th>
                <th scope="col">{say('day')}</th>
                <th scope="col">{say('product')}</th>
                <th scope="col" className="figure">
                  {say('quantity')}
                </th>
                {extra ? (
                  <th scope="col" className="figure">
                    {say(extra)}
                  </th>
                ) : null}
                <th scope="col" className="figure">
                  {say('net')}
                </th>
                <th scope="col" className="figure">
                  {say('margin')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, at) => (
                <tr key={at}>
                  <th scope="row" className="whole">
                    {drill.kind === 'order' ? (
                      line.orderNumber
                    ) : (
                      <Opens
                        drill={{
                          kind: 'order',
                          accountId,
                          orderNumber: line.orderNumber,
                          source: line.source,
                        }}
                      >
                        {line.orderNumber}
                      </Opens>
                    )}
                    {line.lineNumber === null ? '' : ` / ${line.lineNumber}`}
                  </th>
                  <td className="whole">{formatDay(line.orderedOn)}</td>
                  <td>{[line.product, line.productLine].filter(Boolean).join(', ')}</td>
                  <td className="figure">
                    {formatDecimal(line.quantityE4 / 10_000, line.quantityE4 % 10_000 === 0 ? 0 : 2)}
                  </td>
                  {extra ? <td className="figure">{e4Text(partOf(line, extra), currency)}</td> : null}
                  <td className="figure">{e4Text(line.netE4, currency)}</td>
                  <td className="figure">
                    {line.costE4 === null ? say('noCost') : e4Text(line.netE4 - line.costE4, currency)}
                  </td>
                </tr>
              ))}
            </tbody>
            {step === null || extra ? (
              <tfoot>
                <tr>
                  <th scope="row" colSpan={4}>
                    {say('sum')}
                  </th>
                  {extra ? (
                    <>
                      <td className="figure">{e4Text(statementOf(sums.total)[`${extra}E4`], currency)}</td>
                    </>
                  ) : (
                    <>
                      <td className="figure">{e4Text(sums.total.netE4, currency)}</td>
                      <td className="figure">{e4Text(sums.total.netE4 - sums.total.costE4, currency)}</td>
                    </>
                  )}
                </tr>
              </tfoot>
            ) : null}
          </RoomTable>
          <ListFoot page={page} pages={Math.ceil(total / linesAtOnce)} onPage={turn}>
            {say('lineCount', { count: total })}
          </ListFoot>
        </>
      )}
    </Answered>
  )
}

function partOf(line: Line, step: Exclude<LineStep, 'cost'>): number {
  switch (step) {
    case 'discount':
    case 'rebate':
    case 'allowance':
    case 'terms':
      return line[`${step}E4`]
    case 'freight':
      return line.freightE4 ?? 0
    case 'other':
      return line.listE4 - line.discountE4 - line.rebateE4 - line.allowanceE4 - line.termsE4 - line.netE4
  }
}
