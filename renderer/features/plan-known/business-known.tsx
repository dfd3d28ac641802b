import type { AccountId } from '#shared/domain/account/model.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatDay, formatShare, formatSignedShare } from '../../ui/format.ts'
import { moneyText } from '../../ui/money-text.ts'
import { KnownBlock, KnownSection, NothingKnown, type Known } from './known-block.tsx'
import { useKnownWords } from './known-words.ts'

const linesAtMost = 10

/** The lines most is bought of, and what all others come to: also those that nothing is bought of any more. */
function shownOf(lines: Known['productLines'], others: (count: number) => string): Known['productLines'] {
  if (lines.length <= linesAtMost) return lines
  const rest = lines.slice(linesAtMost - 1)
  const sum = (field: 'netMinor' | 'beforeMinor'): number => rest.reduce((all, each) => all + each[field], 0)
  const ofRest = { name: others(rest.length), netMinor: sum('netMinor'), beforeMinor: sum('beforeMinor') }
  return [...lines.slice(0, linesAtMost - 1), ofRest]
}

/** What is bought and what is about to be, beside what is written of it. */
export function BusinessKnown({ accountId }: Readonly<{ accountId: AccountId }>) {
  return (
    <KnownSection accountId={accountId}>
      {({ money, productLines, opportunities }) => (
        <>
          <ProductLines accountId={accountId} lines={productLines} currency={money.currency} />
          <Opportunities accountId={accountId} opportunities={opportunities} />
        </>
      )}
    </KnownSection>
  )
}

type LinesProps = Readonly<{ accountId: AccountId; lines: Known['productLines']; currency: string }>

function ProductLines({ accountId, lines, currency }: LinesProps) {
  const say = useKnownWords()
  return (
    <KnownBlock
      title={say('productLines')}
      to={`/accounts/${accountId}/economics`}
      toLabel={say('openEconomics')}
    >
      {lines.length === 0 ? (
        <NothingKnown>{say('noOrders')}</NothingKnown>
      ) : (
        <Figures aria-label={say('productLines')}>
          <thead>
            <tr>
              <th scope="col">{say('productLine')}</th>
              <th scope="col" className="figure">
                {say('revenue')}
              </th>
              <th scope="col" className="figure">
                {say('revenueBefore')}
              </th>
              <th scope="col" className="figure">
                {say('change')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shownOf(lines, (count) => say('others', { count })).map(({ name, netMinor, beforeMinor }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="figure">{moneyText(netMinor, currency)}</td>
                <td className="figure">{moneyText(beforeMinor, currency)}</td>
                <td className="figure">
                  {beforeMinor > 0 ? formatSignedShare(netMinor / beforeMinor - 1) : say('isNew')}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      )}
    </KnownBlock>
  )
}

type OpportunitiesProps = Readonly<{ accountId: AccountId; opportunities: Known['opportunities'] }>

function Opportunities({ accountId, opportunities }: OpportunitiesProps) {
  const say = useKnownWords()
  return (
    <KnownBlock
      title={say('opportunities')}
      to={`/accounts/${accountId}/opportunities`}
      toLabel={say('openOpportunities')}
    >
      {opportunities.length === 0 ? (
        <NothingKnown>{say('noOpportunities')}</NothingKnown>
      ) : (
        <Figures aria-label={say('opportunities')}>
          <thead>
            <tr>
              <th scope="col">{say('opportunity')}</th>
              <th scope="col">{say('stage')}</th>
              <th scope="col" className="figure">
                {say('amount')}
              </th>
              <th scope="col" className="figure">
                {say('probability')}
              </th>
              <th scope="col">{say('closes')}</th>
            </tr>
          </thead>
          <tbody>
            {opportunities.map(({ id, name, stage, amountMinor, currency, probability, closesOn }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{stage ?? '–'}</td>
                <td className="figure">
                  {amountMinor === null ? say('unknown') : moneyText(amountMinor, currency)}
                </td>
                <td className="figure">{formatShare(probability / 100)}</td>
                <td style={{ whiteSpace: 'nowrap' }}>
                  {closesOn === null ? say('noDay') : formatDay(closesOn)}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      )}
    </KnownBlock>
  )
}
