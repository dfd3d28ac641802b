import type { AccountStanding } from '#shared/contract/account.ts'
import { daysBetween } from '#shared/kernel/calendar-day.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import { formatCount, formatDay, formatMoney, formatShare } from '../../ui/format.ts'
import { useStateWords } from '../../ui/state-words.ts'
import { useAccountWords } from './account-words.ts'

type StripFigure = Readonly<{
  label: string
  value: string
  note?: string
  isLoss?: boolean
  how: string
  /** The tab where what it is made of stands. */
  at?: 'people' | 'plan' | 'activity' | 'economics'
}>
type Say = ReturnType<typeof useAccountWords>

/** The figures of the strip, each with its arithmetic in words. What is not known says so; nothing is filled in. */
export function useFigures(standing: AccountStanding): readonly StripFigure[] {
  const say = useAccountWords()
  const { sayPlanState } = useStateWords()
  return [
    ...(standing.orderLines === 0 ? [noOrders(say, standing)] : money(say, standing)),
    coverage(say, standing),
    {
      label: say('people'),
      value: formatCount(standing.contacts),
      note: say('keyPlayers', { count: standing.keyPlayers }),
      how: say('peopleHow'),
      at: 'people',
    },
    { label: say('planState'), value: sayPlanState(standing.planState), how: say('planHow'), at: 'plan' },
    lastTouch(say, standing),
  ]
}

function noOrders(say: Say, { from, to }: AccountStanding): StripFigure {
  const how = say('noOrdersHow', { from: formatDay(from), to: formatDay(to) })
  return { label: say('revenue'), value: '–', note: say('noOrders'), how }
}

function money(say: Say, standing: AccountStanding): readonly StripFigure[] {
  const { revenueMinor, marginMinor, contributionMinor, currency } = standing
  const format = (amountMinor: number): string => formatMoney(amountMinor, currency, minorDigits(currency))
  const period = { from: formatDay(standing.from), to: formatDay(standing.to) }
  const [revenue, margin] = [format(revenueMinor), format(marginMinor)]
  const share = revenueMinor > 0 ? formatShare(marginMinor / revenueMinor) : undefined
  const marginHow = say('marginHow', {
    revenue,
    margin,
    cost: format(revenueMinor - marginMinor),
    ...period,
  })
  return [
    {
      label: say('revenue'),
      value: revenue,
      how: say('revenueHow', {
        count: standing.orderLines,
        lines: formatCount(standing.orderLines),
        ...period,
      }),
    },
    {
      label: say('margin'),
      value: margin,
      isLoss: marginMinor < 0,
      ...(share === undefined ? {} : { note: share }),
      how:
        share === undefined ? marginHow : `${marginHow} ${say('marginShareHow', { margin, revenue, share })}`,
    },
    {
      label: say('contribution'),
      value: format(contributionMinor),
      isLoss: contributionMinor < 0,
      how: say('contributionHow', {
        margin,
        freight: format(marginMinor - contributionMinor),
        contribution: format(contributionMinor),
        ...period,
      }),
      at: 'economics',
    },
  ]
}

function coverage(say: Say, { coverage: share }: AccountStanding): StripFigure {
  return share === null
    ? { label: say('coverage'), value: '–', note: say('noCoverage'), how: say('noCoverageHow'), at: 'people' }
    : { label: say('coverage'), value: formatShare(share), how: say('coverageHow'), at: 'people' }
}

function lastTouch(say: Say, { lastTouchOn, to }: AccountStanding): StripFigure {
  const label = say('lastTouch')
  if (lastTouchOn === null) {
    return { label, value: '–', note: say('noTouch'), how: say('touchHow'), at: 'activity' }
  }
  const days = daysBetween(lastTouchOn, to)
  const note = days <= 0 ? say('today') : say('daysAgo', { count: days })
  return { label, value: formatDay(lastTouchOn), note, how: say('touchHow'), at: 'activity' }
}
