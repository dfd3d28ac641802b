import type { Output } from '#shared/contract/contract.ts'
import { lineSteps, shareOf, statementOf, type LineSums } from '#shared/domain/economics/statement.ts'
import { stepsOf } from '#shared/domain/economics/statement-steps.ts'
import { e4Text } from '../../../../ui/e4-text.ts'
import { formatCount, formatMonth, formatShare } from '../../../../ui/format.ts'
import { Part, RoomTable } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import type { Drill } from './drill.ts'
import { Opens } from './opens.tsx'

type LinesDrill = Extract<Drill, { kind: 'lines' }>
type StepsProps = Readonly<{ sums: LineSums; currency: string; lines: LinesDrill }>

/** From list price to what is left; each step opens the order lines that have a part in it. */
export function StepsTable({ sums, currency, lines }: StepsProps) {
  const say = useRoomWords()
  const steps = stepsOf(sums, null)
  const net = statementOf(sums).netE4
  return (
    <RoomTable aria-label={say('statement')} sx={{ mb: 6, maxWidth: 820 }}>
      <thead>
        <tr>
          <th scope="col">{say('step')}</th>
          <th scope="col" className="figure">
            {say('amount')}
          </th>
          <th scope="col" className="figure">
            {say('ofNet')}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ key, isTotal, amountE4 }) => {
          if (!isTotal && amountE4 === 0) return null
          const share = shareOf(amountE4, net)
          return (
            <tr key={key} className={isTotal ? 'total' : undefined}>
              <th scope="row">
                <Opens drill={{ ...lines, step: lineSteps.find((step) => step === key) ?? null }}>
                  {say(key)}
                </Opens>
              </th>
              <td className="figure">{e4Text(amountE4, currency)}</td>
              <td className="figure">{share === null ? '' : formatShare(share).replace('-', '\u2212')}</td>
            </tr>
          )
        })}
      </tbody>
    </RoomTable>
  )
}

type SplitsProps = Readonly<{ answer: Output<'economics.getDays'>; lines: LinesDrill }>

/** What the sums are made of: by product line where all are together, by month where it is no single one. */
export function Splits({ answer: { productLines, months, total, currency }, lines }: SplitsProps) {
  const say = useRoomWords()
  return (
    <>
      {lines.productLine === null ? (
        <SplitTable
          title={say('byProductLine')}
          heading={say('productLine')}
          currency={currency}
          total={total}
          rows={productLines.map(({ productLine, sums }) => ({
            name: productLine || say('noProductLine'),
            sums,
            drill: { ...lines, productLine, page: 0 },
          }))}
        />
      ) : null}
      {lines.month === null ? (
        <SplitTable
          title={say('byMonth')}
          heading={say('month')}
          currency={currency}
          total={total}
          rows={months.map(({ month, sums }) => ({
            name: formatMonth(month),
            sums,
            drill: { ...lines, month, page: 0 },
          }))}
        />
      ) : null}
    </>
  )
}

type SplitProps = Readonly<{
  title: string
  heading: string
  currency: string
  total: LineSums
  rows: readonly Readonly<{ name: string; sums: LineSums; drill: Drill }>[]
}>

function SplitTable({ title, heading, currency, total, rows }: SplitProps) {
  const say = useRoomWords()
  const figures = (sums: LineSums) => (
    <>
      <td className="figure">{e4Text(sums.netE4, currency)}</td>
      <td className="figure">{e4Text(sums.netE4 - sums.costE4, currency)}</td>
      <td className="figure">{formatCount(sums.orders)}</td>
    </>
  )
  return (
    <Part title={title}>
      <RoomTable aria-label={title} sx={{ maxWidth: 980 }}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="figure">
              {say('net')}
            </th>
            <th scope="col" className="figure">
              {say('margin')}
            </th>
            <th scope="col" className="figure">
              {say('orders')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, sums, drill }) => (
            <tr key={name}>
              <th scope="row">
                <Opens drill={drill}>{name}</Opens>
              </th>
              {figures(sums)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('sum')}</th>
            {figures(total)}
          </tr>
        </tfoot>
      </RoomTable>
    </Part>
  )
}
