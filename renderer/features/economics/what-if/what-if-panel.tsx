import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { placeAccounts } from '#shared/domain/economics/portfolio.ts'
import { isSameTerms, onTerms, sameTerms, type Terms } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { formatCount } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { e4Text } from '../e4-text.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { Lever } from './lever.tsx'
import { OutcomeTable } from './outcome-table.tsx'
import { closed, putTerms, shareKeys, termsIn, type ShareKey } from './terms-in-params.ts'
import { useWhatIfWords } from './what-if-words.ts'

type Statement = Output<'economics.getStatement'>
type Props = Readonly<{
  statement: Statement
  accountId: AccountId
  withBelow: boolean
  params: URLSearchParams
  onSet: SetParams
}>

/** How far a slider goes, and what may be typed; in percent. */
const reaches: Readonly<Record<ShareKey, Readonly<{ from: number; to: number }>>> = {
  price: { from: -20, to: 20 },
  discount: { from: -20, to: 20 },
  volume: { from: -50, to: 50 },
  freight: { from: 0, to: 100 },
  service: { from: -100, to: 100 },
}
/** What may be typed beyond what a slider reaches. */
const typedUpTo: Readonly<Record<ShareKey, number>> = {
  price: 500,
  discount: 100,
  volume: 1_000,
  freight: 100,
  service: 1_000,
}
const daysAtMost = 3_650
const linesShown = 20

/** The statement on other terms, which moves as one changes them. They stand in the address; nothing is kept. */
export function WhatIfPanel({ statement, accountId, withBelow, params, onSet }: Props) {
  const say = useWhatIfWords()
  const sayLine = useEconomicsWords()
  const [terms, setTerms] = useState(() => termsIn(params))
  const { currency, period, total, productLines } = statement
  const { minimumOrderE4 } = terms
  const asked = useAsk('economics.getTermsGround', { accountId, withBelow, ...period, minimumOrderE4 })
  const portfolio = useAsk('economics.getPortfolio', period)
  const cuts = useMemo(
    () => portfolio.value && placeAccounts(portfolio.value.accounts, {}).cuts,
    [portfolio.value],
  )
  const failed = [asked, portfolio].find(({ failure, value }) => failure && !value)
  if (failed?.failure) return <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
  if (!asked.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 300 }} />
  const { counts, model, small } = asked.value
  const ground = {
    total: total.now,
    productLines: productLines.map(({ productLine, now }) => ({ productLine, sums: now })),
    counts,
    model,
    small,
    currency,
  }
  const change = (next: Terms, isOver: boolean): void => {
    setTerms(next)
    if (isOver) putTerms(onSet, next)
  }
  const percentOf = (share: number): number | null => (share === 0 ? null : Math.round(share * 1e6) / 1e4)
  const minimumHint =
    minimumOrderE4 === null
      ? say('hint-minimum', { currency })
      : say('small', {
          count: small.orders,
          all: formatCount(total.now.orders),
          net: e4Text(small.netE4, currency),
        })
  return (
    <Box component="section" aria-labelledby="what-if" sx={{ displayPrint: 'block' }}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography id="what-if" variant="h2" sx={{ flex: 1 }}>
          {say('title')}
        </Typography>
        <Button disabled={isSameTerms(terms)} onClick={() => change(sameTerms, true)}>
          {say('clear')}
        </Button>
        <Button onClick={() => onSet(closed)}>{say('close')}</Button>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3, maxWidth: 720 }}>
        {say('about')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 6,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: '230px minmax(0, 1fr)',
            lg: '300px minmax(0, 1fr)',
          },
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2 }}>
          {shareKeys.map((key) => (
            <Lever
              key={key}
              label={say(key)}
              hint={say(`hint-${key}`)}
              value={percentOf(terms[key])}
              from={key === 'freight' ? 0 : -100}
              to={typedUpTo[key]}
              reach={reaches[key]}
              onChange={(percent, isOver) => change({ ...terms, [key]: (percent ?? 0) / 100 }, isOver)}
            />
          ))}
          <Lever
            label={say('minimum')}
            hint={minimumHint}
            value={minimumOrderE4 === null ? null : minimumOrderE4 / 10_000}
            from={0}
            to={1_000_000_000}
            onChange={(amount, isOver) =>
              change(
                {
                  ...terms,
                  minimumOrderE4: amount === null || amount === 0 ? null : Math.round(amount * 10_000),
                },
                isOver,
              )
            }
          />
          <Lever
            label={say('days')}
            hint={
              model?.termDays === null || !model
                ? say('hint-daysUnknown')
                : say('hint-days', { days: formatCount(model.termDays) })
            }
            value={terms.paymentDays}
            from={0}
            to={daysAtMost}
            onChange={(days, isOver) => change({ ...terms, paymentDays: days }, isOver)}
          />
          {productLines.length > 1 ? (
            <Box component="details" open={terms.mix.size > 0}>
              <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', mb: 2 }}>
                {say('mix')}
              </Typography>
              <Box sx={{ display: 'grid', gap: 2 }}>
                {productLines.slice(0, linesShown).map(({ productLine }) => (
                  <Lever
                    key={productLine}
                    label={productLine || sayLine('noProductLine')}
                    hint={say('hint-volume')}
                    value={percentOf(terms.mix.get(productLine) ?? 0)}
                    from={-100}
                    to={1_000}
                    onChange={(percent, isOver) =>
                      change(
                        { ...terms, mix: new Map([...terms.mix, [productLine, (percent ?? 0) / 100]]) },
                        isOver,
                      )
                    }
                  />
                ))}
              </Box>
            </Box>
          ) : null}
          {model ? (
            model.financeRate === null ? (
              <Hint text={say('needsRate')} link={say('toModel')} />
            ) : null
          ) : (
            <Hint text={say('needsModel')} link={say('toModel')} />
          )}
        </Box>
        <OutcomeTable
          now={onTerms(ground, sameTerms)}
          then={onTerms(ground, terms)}
          cuts={cuts}
          currency={currency}
          isChanged={!isSameTerms(terms)}
        />
      </Box>
    </Box>
  )
}

function Hint({ text, link }: Readonly<{ text: string; link: string }>) {
  return (
    <Typography variant="caption" color="textSecondary">
      {text} <Link to="/portfolio/economics/model">{link}</Link>
    </Typography>
  )
}
