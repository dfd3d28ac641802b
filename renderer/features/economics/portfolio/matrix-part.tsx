import type { Output } from '#shared/contract/contract.ts'
import type { CutLines } from '#shared/domain/economics/price-and-cost.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { ViewChoice } from '../../../ui/view-choice.tsx'
import { PriceCostMatrix, type Placed } from '../matrix/price-cost-matrix.tsx'
import { StandingMatrix } from '../matrix/standing-matrix.tsx'
import { useStandingWords } from '../matrix/standing-words.ts'
import { matrixViews, type MatrixView, type Standings } from '../matrix/use-standings.ts'
import { usePortfolioWords } from './portfolio-words.ts'

type Props = Readonly<{
  portfolio: Output<'economics.getPortfolio'>
  accounts: readonly Placed[]
  /** Of price and cost to serve. */
  priceCuts: CutLines | undefined
  areOwnCuts: boolean
  view: MatrixView
  /** Of another view, once they are there. */
  standings: Standings | undefined
  withMoves: boolean
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
  onSet: SetParams
}>

/** One of the four matrices; which one, and where its cut lines were put, stands in the address. */
export function MatrixPart(props: Props) {
  const { portfolio, accounts, priceCuts, areOwnCuts, view, standings, onSet, ...choice } = props
  const say = usePortfolioWords()
  const sayView = useStandingWords()
  const { currency } = portfolio
  return (
    <Box component="section" aria-labelledby="matrix">
      <Typography id="matrix" variant="h2">
        {view === 'price' ? say('matrix') : sayView(`title-${view}`)}
      </Typography>
      <Box sx={{ my: 1.5, overflowX: 'auto', displayPrint: 'none' }}>
        <ViewChoice
          label={sayView('view')}
          value={view}
          views={matrixViews.map((value) => ({ value, label: sayView(`view-${value}`) }))}
          onChoose={(next) => onSet({ matrix: next === 'price' ? null : next })}
        />
      </Box>
      {view === 'price' ? (
        <>
          <Typography variant="caption" color="textSecondary" component="p">
            {!priceCuts ? null : areOwnCuts ? (
              <>
                {say('ownCuts')}{' '}
                <Button onClick={() => onSet({ price: null, cost: null })}>{say('backToMeans')}</Button>
              </>
            ) : (
              say('meanCuts')
            )}
          </Typography>
          {priceCuts ? (
            <PriceCostMatrix
              {...choice}
              hasModel={portfolio.model !== null}
              accounts={accounts}
              cuts={priceCuts}
              currency={currency}
              onCut={(cut) =>
                onSet({
                  ...(cut.price === undefined ? {} : { price: cut.price.toFixed(4) }),
                  ...(cut.costToServe === undefined ? {} : { cost: cut.costToServe.toFixed(4) }),
                })
              }
            />
          ) : (
            <Typography color="textSecondary">{say('noCuts')}</Typography>
          )}
        </>
      ) : standings ? (
        <StandingMatrix
          {...choice}
          standings={standings}
          accounts={accounts}
          currency={currency}
          onCut={(cut) =>
            onSet(
              cut === null
                ? { [`${view}-x`]: null, [`${view}-y`]: null }
                : Object.fromEntries(
                    Object.entries(cut).map(([axis, value]) => [`${view}-${axis}`, value.toFixed(4)]),
                  ),
            )
          }
        />
      ) : (
        <Box aria-busy aria-label={sayView('loading')} sx={{ minHeight: 400 }} />
      )}
    </Box>
  )
}

/** Cut lines of a view as the address has them. */
export function ownCuts(
  params: URLSearchParams,
  view: MatrixView,
): readonly [x: number | null, y: number | null] {
  return [numberIn(params, `${view}-x`), numberIn(params, `${view}-y`)]
}

export function numberIn(params: URLSearchParams, name: string): number | null {
  const value = Number(params.get(name) ?? Number.NaN)
  return Number.isFinite(value) && params.get(name) !== '' ? value : null
}
