import { houseStyleOf } from '../../../ui/house/house-css.ts'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { HouseLogo, HouseMarks } from '../../../ui/house/house-marks.tsx'
import type { AccountId } from '#shared/domain/account/model.ts'
import type { Worded } from '#shared/domain/brief/wording.ts'
import { differenceE4 } from '#shared/domain/economics/movers.ts'
import type { RefObject } from 'react'
import { useNavigate } from 'react-router'
import { formatCount, formatDay, formatMonth, formatShare, formatSignedShare } from '../../../ui/format.ts'
import { useWordsOf } from '../../../ui/sentences/use-words-of.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import type { Placed } from '../matrix/price-cost-matrix.tsx'
import { briefDataOf, type BriefData, type Portfolio } from './brief-data.ts'
import { MatrixPicture } from './matrix-picture.tsx'
import { usePortfolioBriefWords, type PortfolioBriefSay } from './portfolio-brief-words.ts'
import { WhalePicture } from './whale-picture.tsx'
import { PaperPart } from '../../../ui/paper-part.tsx'

/** What is asked of the executive at an account. */
export type AccountAsks = Readonly<{ accountId: AccountId; name: string; asks: readonly Worded[] }>

type Props = Readonly<{
  workspaceName: string
  portfolio: Portfolio
  asks: readonly AccountAsks[]
  asOf: string
  ref: RefObject<HTMLElement | null>
}>

/** All key accounts on one page, for the executive of the program: figures, movers, who makes the profit, and what is asked where. */
export function PortfolioBriefPaper({ workspaceName, portfolio, asks, asOf, ref }: Props) {
  const say = usePortfolioBriefWords()
  const data = briefDataOf(portfolio)
  const { currency, period, otherCurrencies, model } = portfolio
  const { curve, cuts, accounts } = data
  return (
    <article
      ref={ref}
      className="portfolio-brief"
      data-hue="light"
      style={houseStyleOf(useHouseLook())}
      aria-label={`${say('title')}: ${workspaceName}`}
    >
      <HouseMarks side="14mm" />
      <header>
        <HouseLogo />
        <span className="house-rule" />
        <span>
          {say('title')} · <strong>{workspaceName}</strong>
        </span>
        <span>{say('asOf', { day: formatDay(asOf) })}</span>
      </header>
      <h1>{headline(say, data, currency).join(' ')}</h1>
      <Figures data={data} currency={currency} hasModel={model !== null} />
      <div className="two">
        <PaperPart title={say('up')}>
          <Movers accounts={data.movers.up} currency={currency} nobody={say('nobodyUp')} />
        </PaperPart>
        <PaperPart title={say('down')}>
          <Movers accounts={data.movers.down} currency={currency} nobody={say('nobodyDown')} />
        </PaperPart>
      </div>
      <div className="two">
        <PaperPart title={say('whale')}>
          <WhalePicture curve={curve} currency={currency} />
          <p className="quiet">
            {say('whaleSaid', {
              peakAt: formatCount(curve.peakAt),
              all: formatCount(curve.points.length),
              peak: e4Text(curve.peak, currency),
              lost: e4Text(curve.peak - curve.total, currency),
            })}
          </p>
        </PaperPart>
        <PaperPart title={say('matrix')}>
          {cuts ? (
            <>
              <MatrixPicture accounts={accounts} cuts={cuts} />
              <p className="quiet">{say('matrixSaid')}</p>
            </>
          ) : (
            <p className="quiet">{say('noMatrix')}</p>
          )}
        </PaperPart>
      </div>
      <PaperPart title={say('asks')}>
        <Asks asks={asks} />
      </PaperPart>
      <footer>
        <span>
          {say('period', { from: formatMonth(period.from), to: formatMonth(period.to) })}.{' '}
          {say(model === null ? 'withoutModel' : 'withModel')}{' '}
          {otherCurrencies.length > 0 ? say('otherCurrencies', { count: otherCurrencies.length }) : ''}
        </span>
        <span>{say('sureOnly')}</span>
      </footer>
    </article>
  )
}

function headline(
  say: PortfolioBriefSay,
  { net, losing, concentration }: BriefData,
  currency: string,
): readonly string[] {
  const value = e4Text(net.now, currency)
  return [
    net.before > 0
      ? say('headlineUp', { net: value, change: formatSignedShare(net.now / net.before - 1) })
      : say('headlineAlone', { net: value }),
    ...(losing > 0
      ? [say('headlineLosing', { count: losing, all: formatCount(concentration.accounts) })]
      : []),
    // Of ten and fewer it would say nothing.
    ...(concentration.topTen !== null && concentration.accounts > 10
      ? [say('headlineTen', { share: formatShare(concentration.topTen) })]
      : []),
  ]
}

type FiguresProps = Readonly<{ data: BriefData; currency: string; hasModel: boolean }>

function Figures({ data, currency, hasModel }: FiguresProps) {
  const say = usePortfolioBriefWords()
  const money = (label: string, { now, before }: BriefData['net']) => ({
    label,
    value: e4Text(now, currency),
    beside: before === 0 ? '' : formatSignedShare((now - before) / Math.abs(before)),
  })
  const { topTen, accounts } = data.concentration
  const figures = [
    money(say('net'), data.net),
    money(say('margin'), data.margin),
    money(say(hasModel ? 'contribution' : 'left'), data.left),
    { label: say('ordering'), value: formatCount(accounts), beside: '' },
    { label: say('topTen'), value: topTen === null ? '–' : formatShare(topTen), beside: '' },
    { label: say('losing'), value: formatCount(data.losing), beside: '' },
  ]
  return (
    <dl className="figures" aria-label={say('figures')}>
      {figures.map(({ label, value, beside }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          <dd className="beside">{beside}</dd>
        </div>
      ))}
    </dl>
  )
}

type MoversProps = Readonly<{ accounts: readonly Placed[]; currency: string; nobody: string }>

function Movers({ accounts, currency, nobody }: MoversProps) {
  const say = usePortfolioBriefWords()
  if (accounts.length === 0) return <p className="quiet">{nobody}</p>
  const changeText = ({ now, before }: Placed): string =>
    before.netE4 <= 0
      ? say('isNew')
      : now.netE4 === 0
        ? say('isGone')
        : formatSignedShare(now.netE4 / before.netE4 - 1)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('account')}</th>
          <th scope="col">{say('difference')}</th>
          <th scope="col">{say('change')}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.accountId}>
            <td>{account.name}</td>
            <td>{e4Text(differenceE4(account), currency)}</td>
            <td>{changeText(account)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Asks({ asks }: Readonly<{ asks: readonly AccountAsks[] }>) {
  const say = usePortfolioBriefWords()
  const wordsOf = useWordsOf()
  const navigate = useNavigate()
  if (asks.length === 0) return <p>{say('noAsks')}</p>
  return (
    <ul className="asks">
      {asks.map(({ accountId, name, asks: sentences }) => (
        <li key={accountId}>
          <button
            type="button"
            className="said"
            aria-label={say('toBrief', { name })}
            onClick={() => void navigate(`/accounts/${accountId}/brief`)}
          >
            {name}
          </button>
          <span>{sentences.map(wordsOf).join(' ')}</span>
        </li>
      ))}
    </ul>
  )
}
