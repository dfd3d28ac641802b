import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { totalsOf, type Totals } from '#shared/domain/economics/budget.ts'
import type { Month } from '#shared/domain/economics/months.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount, formatMonth, formatSignedShare } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { e4Text } from '../../../ui/e4-text.ts'
import { useBudgetWords, type BudgetSay } from './budget-words.ts'

type Outlook = Output<'budget.getOutlook'>
type Props = Readonly<{
  accountId: AccountId
  withBelow: boolean
  period: Readonly<{ from: Month; to: Month }>
  /** Nothing for a group, whose budgets are those of its accounts. */
  onOpen?: (() => void) | undefined
}>

/** What was to be reached and what is expected, beside what came in over the months of the statement. */
export function BudgetPart({ accountId, withBelow, period, onOpen }: Props) {
  const say = useBudgetWords()
  const answer = useAsk('budget.getOutlook', { accountId, withBelow, ...period })
  const outlook = answer.value
  const rows = outlook ? rowsOf(outlook, say) : []
  const isSet = rows.some(({ totals }) => totals.wholeBudgetE4 !== null)
  const isAhead = outlook !== undefined && period.to > outlook.lastOver
  return (
    <Box component="section" aria-labelledby="budget">
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap', mb: 1 }}>
        <Typography id="budget" variant="h3">
          {say('title')}
        </Typography>
        {onOpen ? (
          <Button size="small" onClick={onOpen} sx={{ displayPrint: 'none' }}>
            {say('open')}
          </Button>
        ) : null}
      </Box>
      {answer.failure && !outlook ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {outlook && !isSet ? <Typography color="textSecondary">{say('none')}</Typography> : null}
      {outlook && (isSet || isAhead) ? (
        <>
          <Box sx={{ overflowX: 'auto' }}>
            <Figures aria-label={say('table')}>
              <FigureHeads words={[say('what')]} figures={headsOf(isSet, isAhead, say)} />
              <tbody>
                {rows.map((row) => (
                  <tr key={row.key}>
                    <th scope="row">{row.name}</th>
                    <Amounts
                      totals={row.totals}
                      isSet={isSet}
                      isAhead={isAhead}
                      currency={outlook.currency}
                    />
                  </tr>
                ))}
              </tbody>
            </Figures>
          </Box>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
            {sentencesOf(outlook, period, withBelow, say).join(' ')}
          </Typography>
        </>
      ) : null}
    </Box>
  )
}

type Row = Readonly<{ key: string; name: string; totals: Totals }>

function rowsOf({ measures, productLines }: Outlook, say: BudgetSay): readonly Row[] {
  return [
    ...measures.map(({ measure, months }) => ({
      key: measure,
      name: say(measure),
      totals: totalsOf(months),
    })),
    ...productLines.map(({ productLine, measure, actualE4, budgetE4 }) => ({
      key: `${measure} ${productLine}`,
      name: say('ofLine', { measure: say(measure), line: productLine }),
      totals: { actualE4, heldE4: actualE4, budgetE4, forecastE4: null, wholeBudgetE4: null, aheadE4: null },
    })),
  ]
}

function headsOf(isSet: boolean, isAhead: boolean, say: BudgetSay): string[] {
  return [
    say('actual'),
    ...(isSet ? [say('budget'), say('variance'), say('variancePercent')] : []),
    ...(isAhead ? [say('forecast')] : []),
    ...(isAhead && isSet ? [say('wholeBudget'), say('againstBudget')] : []),
  ]
}

type AmountsProps = Readonly<{ totals: Totals; isSet: boolean; isAhead: boolean; currency: string }>

function Amounts({ totals, isSet, isAhead, currency }: AmountsProps) {
  const { actualE4, heldE4, budgetE4, forecastE4, wholeBudgetE4, aheadE4 } = totals
  const variance = budgetE4 === null || heldE4 === null ? null : heldE4 - budgetE4
  const amount = (amountE4: number | null): string => (amountE4 === null ? '' : e4Text(amountE4, currency))
  const cells = [
    [amount(actualE4), false],
    ...(isSet
      ? ([
          [amount(budgetE4), false],
          [amount(variance), (variance ?? 0) < 0],
          [
            variance === null || budgetE4 === null || budgetE4 === 0
              ? ''
              : formatSignedShare(variance / Math.abs(budgetE4)),
            (variance ?? 0) < 0,
          ],
        ] as const)
      : []),
    ...(isAhead ? ([[amount(forecastE4), false]] as const) : []),
    ...(isAhead && isSet
      ? ([
          [amount(wholeBudgetE4), false],
          [amount(aheadE4), (aheadE4 ?? 0) < 0],
        ] as const)
      : []),
  ] as const
  return cells.map(([text, isShort], at) => (
    <Box
      component="td"
      // Columns stand where they stand.
      key={at}
      className="figure"
      sx={isShort ? { color: 'var(--mui-palette-attitude-atm2)' } : {}}
    >
      {text}
    </Box>
  ))
}

/** Of which months the figures are, and by which rule what is to come. */
function sentencesOf(
  { lastOver, measures, productLines, currency }: Outlook,
  { from, to }: Props['period'],
  withBelow: boolean,
  say: BudgetSay,
): readonly string[] {
  const last = to < lastOver ? to : lastOver
  const over =
    from <= last ? say('upTo', { from: formatMonth(from), to: formatMonth(last) }) : say('noneOver')
  const isHeldInPart = measures.some(({ months }) => {
    const { actualE4, heldE4 } = totalsOf(months)
    return heldE4 !== null && heldE4 !== actualE4
  })
  const held = isHeldInPart || productLines.length > 0 ? [say('heldInPart')] : []
  if (to <= lastOver) return [over, ...held]
  const without = Math.max(0, ...measures.map(({ withoutGround }) => withoutGround))
  const isReckoned = measures.some(({ months }) => months.some(({ by }) => by === 'reckoned'))
  const growths = measures.flatMap(({ measure, growth }) =>
    growth
      ? [
          say('growth', {
            measure: say(measure),
            from: formatMonth(growth.from),
            to: formatMonth(growth.to),
            now: e4Text(growth.nowE4, currency),
            before: e4Text(growth.beforeE4, currency),
            change: formatSignedShare(growth.nowE4 / growth.beforeE4 - 1),
          }),
        ]
      : [],
  )
  return [
    over,
    ...held,
    say('wholeUpTo', { from: formatMonth(from), to: formatMonth(to) }),
    say('rule'),
    ...(withBelow ? [say('ofEach')] : growths),
    ...(!isReckoned && !withBelow && growths.length === 0 ? [say('noGround')] : []),
    ...(withBelow && without > 0
      ? [say('withoutGround', { count: without, formatted: formatCount(without) })]
      : []),
  ]
}
