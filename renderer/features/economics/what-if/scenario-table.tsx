import type { PriceCostField } from '#shared/domain/economics/price-and-cost.ts'
import { changesOfTerms } from '#shared/domain/economics/terms-scenario.ts'
import type { Terms } from '#shared/domain/economics/what-if.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Figures } from '../../../ui/figures.tsx'
import { formatCount } from '../../../ui/format.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { usePortfolioWords } from '../portfolio/portfolio-words.ts'
import { stepsOf } from '#shared/domain/economics/statement-steps.ts'
import { differenceText, ratiosOf, shareText } from './outcome-table.tsx'
import { termsText } from './terms-text.ts'
import type { Reckoned, Scenario } from './use-terms-ground.ts'
import { useWhatIfWords } from './what-if-words.ts'

/** A scenario with what it comes to over the months shown. */
export type Column = Readonly<{ scenario: Scenario; terms: Terms; next: Reckoned }>

type Props = Readonly<{
  columns: readonly Column[]
  about: Parameters<typeof termsText>[1]
  now: Reckoned
  /** The terms that are set. */
  shown: Terms
  isReadOnly: boolean
  onUse: (terms: Terms) => void
  onPut: (column: Column) => void
  onRename: (scenario: Scenario) => void
  onRemove: (scenario: Scenario) => void
}>

/** Every step of the statement as it is and in each scenario, with what it differs by. */
export function ScenarioTable(props: Props) {
  const { columns, about, now, shown, isReadOnly, onUse, onPut, onRename, onRemove } = props
  const { currency } = about
  const say = useWhatIfWords()
  const sayStep = useEconomicsWords()
  const sayField = usePortfolioWords()
  const all = [now, ...columns.map(({ next }) => next)]
  const stepped = all.map(({ sums, serve }) => stepsOf(sums, serve?.totalE4 ?? null))
  const rows = (stepped[0] ?? []).flatMap(({ key, isTotal }, at) => {
    const amounts = stepped.map((steps) => steps[at]?.amountE4 ?? 0)
    return isTotal || amounts.some((amount) => amount !== 0) ? [{ key, isTotal, amounts }] : []
  })
  const ratios = ratiosOf(now).map(({ key }, at) => ({
    key,
    shares: all.map((each) => ratiosOf(each)[at]?.share ?? null),
  }))
  const fieldText = (field: PriceCostField | null): string => (field ? sayField(field) : say('field-none'))
  const isSame = (terms: Terms): boolean =>
    JSON.stringify(changesOfTerms(terms)) === JSON.stringify(changesOfTerms(shown))
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Figures aria-labelledby="kept-scenarios" style={{ width: 'auto' }}>
        <thead>
          <tr>
            <th scope="col">{say('step')}</th>
            <th scope="col" className="figure">
              {say('now')}
            </th>
            {columns.map(({ scenario: { id, name } }) => (
              <Box
                component="th"
                scope="col"
                className="figure"
                key={id}
                sx={{ whiteSpace: 'normal !important', width: 220, minWidth: 150 }}
              >
                {name}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('terms')}</th>
            <td>{''}</td>
            {columns.map(({ scenario: { id }, terms }) => (
              <Box component="td" key={id} sx={{ fontSize: 12, textAlign: 'right !important' }}>
                {termsText(terms, about, say)}
              </Box>
            ))}
          </tr>
          {rows.map(({ key, isTotal, amounts }) => (
            <tr key={key}>
              <Box component="th" scope="row" sx={{ fontWeight: isTotal ? '600 !important' : 400 }}>
                {sayStep(key)}
              </Box>
              {amounts.map((amount, at) => (
                <Box component="td" key={at} className="figure" sx={{ fontWeight: isTotal ? 600 : 400 }}>
                  {e4Text(amount, currency)}
                  {at > 0 && isTotal && amount !== amounts[0] ? (
                    <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>
                      {differenceText(amount - (amounts[0] ?? 0), currency)}
                    </Box>
                  ) : null}
                </Box>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say('orders')}</th>
            {all.map(({ sums }, at) => (
              <td key={at} className="figure">
                {formatCount(sums.orders)}
              </td>
            ))}
          </tr>
          {ratios.map(({ key, shares }) => (
            <tr key={key}>
              <th scope="row">{say(key)}</th>
              {shares.map((share, at) => (
                <td key={at} className="figure">
                  {shareText(share, sayStep('unknown'))}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say('field')}</th>
            {all.map(({ place }, at) => (
              <td key={at} className="figure">
                {fieldText(place.field)}
              </td>
            ))}
          </tr>
          <Box component="tr" sx={{ displayPrint: 'none' }}>
            <td>{''}</td>
            <td>{''}</td>
            {columns.map((column) => {
              const { scenario, terms } = column
              const { id, name } = scenario
              return (
                <td key={id}>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'end' }}>
                    <Button
                      disabled={isSame(terms)}
                      aria-label={say('use-of', { name })}
                      onClick={() => onUse(terms)}
                    >
                      {say(isSame(terms) ? 'isShown' : 'use')}
                    </Button>
                    {isReadOnly ? null : (
                      <>
                        <Button aria-label={say('toPlan-of', { name })} onClick={() => onPut(column)}>
                          {say('toPlan')}
                        </Button>
                        <Button aria-label={say('rename-of', { name })} onClick={() => onRename(scenario)}>
                          {say('rename')}
                        </Button>
                        <Button
                          color="error"
                          aria-label={say('remove-of', { name })}
                          onClick={() => onRemove(scenario)}
                        >
                          {say('remove')}
                        </Button>
                      </>
                    )}
                  </Box>
                </td>
              )
            })}
          </Box>
        </tbody>
      </Figures>
    </Box>
  )
}
