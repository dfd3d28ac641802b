import type { CostModel } from '#shared/domain/economics/cost-to-serve.ts'
import type { SmallOrders, Terms } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { formatCount } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { Lever } from './lever.tsx'
import { shareKeys, type ShareKey } from './terms-in-params.ts'
import { useWhatIfWords } from './what-if-words.ts'

type Props = Readonly<{
  terms: Terms
  model: CostModel | null
  /** The orders that the smallest order would put together. */
  small: SmallOrders
  /** Of the period. */
  orders: number
  productLines: readonly string[]
  currency: string
  onChange: (terms: Terms, isOver: boolean) => void
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

/** Everything that terms are changed by. */
export function Levers({ terms, model, small, orders, productLines, currency, onChange }: Props) {
  const say = useWhatIfWords()
  const sayLine = useEconomicsWords()
  const { minimumOrderE4 } = terms
  const minimumHint =
    minimumOrderE4 === null
      ? say('hint-minimum', { currency })
      : say('small', {
          count: small.orders,
          all: formatCount(orders),
          net: e4Text(small.netE4, currency),
        })
  const several = (field: 'mix' | 'activities', key: string, label: string) => (
    <Lever
      key={key}
      label={label}
      hint={say('hint-volume')}
      value={percentOf(terms[field].get(key) ?? 0)}
      from={-100}
      to={1_000}
      onChange={(percent, isOver) =>
        onChange({ ...terms, [field]: new Map([...terms[field], [key, (percent ?? 0) / 100]]) }, isOver)
      }
    />
  )
  return (
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
          onChange={(percent, isOver) => onChange({ ...terms, [key]: (percent ?? 0) / 100 }, isOver)}
        />
      ))}
      <Lever
        label={say('minimum')}
        hint={minimumHint}
        value={minimumOrderE4 === null ? null : minimumOrderE4 / 10_000}
        from={0}
        to={1_000_000_000}
        onChange={(amount, isOver) =>
          onChange(
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
        onChange={(days, isOver) => onChange({ ...terms, paymentDays: days }, isOver)}
      />
      {productLines.length > 1 ? (
        <More title={say('mix')} isOpen={terms.mix.size > 0}>
          {productLines
            .slice(0, linesShown)
            .map((line) => several('mix', line, line || sayLine('noProductLine')))}
        </More>
      ) : null}
      {model && model.activities.length > 0 ? (
        <More title={say('activities')} isOpen={terms.activities.size > 0}>
          {model.activities.map(({ key, name }) => several('activities', key, name))}
        </More>
      ) : null}
      {model ? (
        model.financeRate === null ? (
          <Hint text={say('needsRate')} link={say('toModel')} />
        ) : null
      ) : (
        <Hint text={say('needsModel')} link={say('toModel')} />
      )}
    </Box>
  )
}

type MoreProps = Readonly<{ title: string; isOpen: boolean; children: ReactNode }>

/** Levers that are seldom needed: open from the start where one of them is drawn. */
function More({ title, isOpen, children }: MoreProps) {
  const [isShown, setShown] = useState(isOpen)
  return (
    <Box
      component="details"
      open={isShown}
      onToggle={(event: { currentTarget: HTMLDetailsElement }) => setShown(event.currentTarget.open)}
    >
      <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', mb: 2 }}>
        {title}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>{children}</Box>
    </Box>
  )
}

function percentOf(share: number): number | null {
  return share === 0 ? null : Math.round(share * 1e6) / 1e4
}

function Hint({ text, link }: Readonly<{ text: string; link: string }>) {
  return (
    <Typography variant="caption" color="textSecondary">
      {text} <Link to="/portfolio/economics/model">{link}</Link>
    </Typography>
  )
}
