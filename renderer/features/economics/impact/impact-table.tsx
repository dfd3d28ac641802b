import type { PriceCostField } from '#shared/domain/economics/price-and-cost.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { e4Text } from '../../../ui/e4-text.ts'
import { useEconomicsWords } from '../economics-words.ts'
import { usePortfolioWords } from '../portfolio/portfolio-words.ts'
import { stepsOf } from '#shared/domain/economics/statement-steps.ts'
import { differenceText, pointsText, ratiosOf, shareText } from '../what-if/outcome-table.tsx'
import type { Reckoned } from '../what-if/use-terms-ground.ts'
import { useImpactWords } from './impact-words.ts'

type Props = Readonly<{ order: Reckoned; without: Reckoned; with: Reckoned; currency: string }>

/** Every step of the order alone, and of the account without it and with it. */
export function ImpactTable({ order, without, with: withIt, currency }: Props) {
  const say = useImpactWords()
  const sayStep = useEconomicsWords()
  const sayField = usePortfolioWords()
  const all = [order, without, withIt]
  const stepped = all.map(({ sums, serve }) => stepsOf(sums, serve?.totalE4 ?? null))
  const rows = (stepped[0] ?? []).flatMap(({ key, isTotal }, at) => {
    const amounts = stepped.map((steps) => steps[at]?.amountE4 ?? 0)
    return isTotal || amounts.some((amount) => amount !== 0) ? [{ key, isTotal, amounts }] : []
  })
  const fieldText = (field: PriceCostField | null): string => (field ? sayField(field) : say('field-none'))
  const last = rows.at(-1)
  const textOf = (amount: number | undefined): string => e4Text(amount ?? 0, currency)
  return (
    <Box component="section" aria-labelledby="impact-table">
      <Typography id="impact-table" variant="h3">
        {say('table')}
      </Typography>
      {last ? (
        <Typography variant="body2" role="status" sx={{ mb: 1 }}>
          {say('said', {
            what: sayStep(last.key),
            order: textOf(last.amounts[0]),
            without: textOf(last.amounts[1]),
            with: textOf(last.amounts[2]),
          })}
        </Typography>
      ) : null}
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-labelledby="impact-table">
          <FigureHeads
            words={[say('step')]}
            figures={[say('order'), say('without'), say('with'), say('difference')]}
          />
          <tbody>
            {rows.map(({ key, isTotal, amounts: [own = 0, before = 0, after = 0] }) => (
              <tr key={key}>
                <Box component="th" scope="row" sx={{ fontWeight: isTotal ? '600 !important' : 400 }}>
                  {sayStep(key)}
                </Box>
                <td className="figure">{e4Text(own, currency)}</td>
                <td className="figure">{e4Text(before, currency)}</td>
                <Box component="td" className="figure" sx={{ fontWeight: isTotal ? 600 : 400 }}>
                  {e4Text(after, currency)}
                </Box>
                <td className="figure">{before === after ? '' : differenceText(after - before, currency)}</td>
              </tr>
            ))}
            {ratiosOf(order).map(({ key, share }, at) => {
              const [before, after] = [without, withIt].map((each) => ratiosOf(each)[at]?.share ?? null)
              return (
                <tr key={key}>
                  <th scope="row">{say(key)}</th>
                  {[share, before ?? null, after ?? null].map((each, column) => (
                    <td key={column} className="figure">
                      {shareText(each, sayStep('unknown'))}
                    </td>
                  ))}
                  <td className="figure">
                    {before == null || after == null ? '' : pointsText(after - before, say('points'))}
                  </td>
                </tr>
              )
            })}
            <tr>
              <th scope="row">{say('field')}</th>
              {all.map(({ place }, column) => (
                <td key={column} className="figure">
                  {fieldText(place.field)}
                </td>
              ))}
              <td>{''}</td>
            </tr>
          </tbody>
        </Figures>
      </Box>
    </Box>
  )
}
