import { budgetKinds, budgetMeasures } from '#shared/domain/economics/budget.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { ScrolledColumn } from '../../../ui/scrolled-column.tsx'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { useToday } from '../../../ui/use-today.ts'
import { readBudget } from './amount-cell.tsx'
import { pasteInto, wishesOf, type BudgetWish, type GridOf } from './budget-grid-model.ts'
import { BudgetTable } from './budget-table.tsx'
import { useBudgetWords } from './budget-words.ts'

type Props = Readonly<{
  accountId: AccountId
  /** Those that were bought in the period of the statement. */
  productLines: readonly string[]
  params: URLSearchParams
  onSet: SetParams
}>

/** A year of budgets or forecasts of an account, typed into fields or pasted from a spreadsheet. */
export function BudgetGrid({ accountId, productLines, params, onSet }: Props) {
  const say = useBudgetWords()
  const thisYear = Number(useToday().slice(0, 4))
  const isReadOnly = useIsReadOnly()
  const fill = useDo('budget.fill')
  const [problem, setProblem] = useState<string>()
  const of = gridOf(accountId, params, thisYear)
  const { year, kind, measure, isByQuarter } = of
  const months = { from: `${year}-01`, to: `${year}-12` }
  const answer = useAsk('budget.listByAccount', { accountId, ...months })
  const before = useAsk('budget.getOutlook', { accountId, from: `${year - 1}-01`, to: `${year - 1}-12` })
  const known = useAsk('product-line.list', {})
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const { currency, cells } = answer.value
  const named = [
    ...productLines,
    ...(known.value ?? []).map(({ name }) => name),
    ...cells.map(({ productLine }) => productLine),
  ].filter((name) => name !== '')
  const lines = kind === 'forecast' ? [''] : ['', ...new Set(named)]
  const keep = (wishes: readonly BudgetWish[]): void => {
    setProblem(undefined)
    void fill({ cells: [...wishes] })
  }
  const paste = (place: Readonly<{ row: number; column: number }>, text: string): boolean => {
    const pasted = pasteInto(of, lines, place, text, (cell) => readBudget(cell, currency))
    if ('wishes' in pasted) keep(pasted.wishes)
    else
      setProblem(
        pasted.problem === 'too-much'
          ? say('tooMuch')
          : say('notAnAmount', { text: pasted.text.slice(0, 40) }),
      )
    return true
  }
  return (
    <ScrolledColumn>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <LabeledPick
          label={say('kind')}
          value={kind}
          choices={budgetKinds.map((each) => [each, say(each)])}
          onPick={(next) => onSet({ kind: next === 'budget' ? null : next })}
        />
        <LabeledPick
          label={say('measure')}
          value={measure}
          choices={budgetMeasures.map((each) => [each, say(each)])}
          onPick={(next) => onSet({ measure: next === 'net' ? null : next })}
        />
        <LabeledPick
          label={say('year')}
          value={String(year)}
          choices={yearsAround(thisYear, year).map((each) => [String(each), String(each)])}
          onPick={(next) => onSet({ year: next === String(thisYear) ? null : next })}
        />
        <LabeledPick
          label={say('by')}
          value={isByQuarter ? 'quarter' : 'month'}
          choices={(['month', 'quarter'] as const).map((each) => [each, say(each)])}
          onPick={(next) => onSet({ by: next === 'quarter' ? next : null })}
        />
        <Box sx={{ flex: 1 }} />
        <Button onClick={() => onSet({ show: null, kind: null, measure: null, year: null, by: null })}>
          {say('close')}
        </Button>
      </Box>
      <Box component="section" aria-labelledby="budget-grid">
        <Typography id="budget-grid" variant="h2" sx={{ mb: 1 }}>
          {say('gridOf', { kind: say(kind), measure: say(measure), year: String(year), currency })}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
          {[
            say(kind === 'budget' ? 'wholeHelp' : 'forecastHelp'),
            isByQuarter ? say('quarterHelp') : '',
            isReadOnly ? say('readOnly') : say('pasteHelp'),
          ].join(' ')}
        </Typography>
        {problem ? <Notice severity="error">{problem}</Notice> : null}
        <BudgetTable
          key={JSON.stringify(of)}
          of={of}
          lines={lines}
          cells={cells}
          currency={currency}
          before={before.value?.measures.find((each) => each.measure === measure)?.months ?? []}
          isReadOnly={isReadOnly}
          onPut={(line, column, amount) => keep(wishesOf(of, line, column, amount))}
          onPaste={paste}
        />
      </Box>
    </ScrolledColumn>
  )
}

function gridOf(accountId: AccountId, params: URLSearchParams, thisYear: number): GridOf {
  const asked = params.get('year') ?? ''
  return {
    accountId,
    year: /^(19|20|21)\d\d$/.test(asked) ? Number(asked) : thisYear,
    measure: params.get('measure') === 'margin' ? 'margin' : 'net',
    kind: params.get('kind') === 'forecast' ? 'forecast' : 'budget',
    isByQuarter: params.get('by') === 'quarter',
  }
}

/** Some before and after this one, and the one that is looked at. */
function yearsAround(thisYear: number, shown: number): readonly number[] {
  const usual = [-3, -2, -1, 0, 1, 2, 3].map((by) => thisYear + by)
  return [...new Set([...usual, shown])].toSorted((one, other) => one - other)
}
