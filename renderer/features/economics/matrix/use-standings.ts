import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import {
  fieldIn,
  lifespanFields,
  loyaltyFields,
  strengthFields,
  weightedMeans,
  type Axes,
  type Cut,
  type Fields,
  type MatrixField,
} from '#shared/domain/economics/matrix-fields.ts'
import { sideScore, topScore, type FactorFigures } from '#shared/domain/economics/matrix-factors.ts'
import { shareOf } from '#shared/domain/economics/statement.ts'
import { loyaltyLevel, loyaltyRungs } from '#shared/domain/loyalty/ladder.ts'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import type { Range } from './matrix-model.ts'
import type { Placed } from './price-cost-matrix.tsx'

export const matrixViews = ['price', 'loyalty', 'lifespan', 'strength'] as const
export type MatrixView = (typeof matrixViews)[number]
export type OtherView = Exclude<MatrixView, 'price'>

/** Where an account stands in a matrix, and where it stood; the field it is in, against the same cut lines. */
export type Standing = Readonly<{ at: Axes; before: Axes; field: MatrixField | null }>
export type Standings = Readonly<{
  view: OtherView
  fields: Fields<MatrixField>
  cuts: Cut | undefined
  /** Whether the cut lines are those of the user. */
  isOwn: boolean
  /** Axes that reach over a scale, whatever there is. */
  reach: Readonly<{ x?: Range; y?: Range }>
  spots: ReadonlyMap<AccountId, Standing>
}>

type About = Readonly<{
  view: MatrixView
  portfolio: Output<'economics.getPortfolio'>
  accounts: readonly Placed[]
  /** Cut lines that the user has set. */
  own: Partial<Cut>
}>

/** Where all accounts stand in a matrix other than that of price and cost to serve; what it needs is asked only for it. */
export function useStandings({ view, portfolio, accounts, own }: About) {
  const { period, before } = portfolio
  const proofs = useAsk('loyalty.listAll', {}, { when: view === 'loyalty' || view === 'strength' })
  const lifespans = useAsk(
    'economics.getLifespans',
    { now: period.to, before: before.to },
    { when: view === 'lifespan' },
  )
  const factors = useAsk('matrix-factors.get', {}, { when: view === 'strength' })
  const scores = useAsk('matrix-factors.listScores', {}, { when: view === 'strength' })
  const failed = [proofs, lifespans, factors, scores].find(({ failure, value }) => failure && !value)

  const standings = useMemo((): Standings | undefined => {
    switch (view) {
      case 'price':
        return undefined
      case 'loyalty': {
        if (!proofs.value) return undefined
        const [now, then] = [levelsAt(proofs.value, period.to), levelsAt(proofs.value, before.to)]
        return standingsOf(view, accounts, own, (account) => ({
          at: { x: account.now.costToServe, y: now.get(account.accountId) ?? null },
          before: { x: account.before.costToServe, y: then.get(account.accountId) ?? null },
        }))
      }
      case 'lifespan': {
        if (!lifespans.value) return undefined
        const byId = new Map(lifespans.value.accounts.map((each) => [each.accountId, each]))
        return standingsOf(view, accounts, own, ({ accountId, now, before: was }) => ({
          at: { x: byId.get(accountId)?.now ?? null, y: shareOf(now.leftE4, now.netE4) },
          before: { x: byId.get(accountId)?.before ?? null, y: shareOf(was.leftE4, was.netE4) },
        }))
      }
      case 'strength': {
        if (!proofs.value || !factors.value || !scores.value) return undefined
        const levels = levelsAt(proofs.value, period.to)
        const judged = Map.groupBy(scores.value, ({ accountId }) => accountId)
        const { factors: all } = factors.value
        return standingsOf(view, accounts, own, (account) => {
          const figures = figuresOf(account, levels.get(account.accountId) ?? null)
          const of = new Map(
            (judged.get(account.accountId) ?? []).map(({ factor, score }) => [factor, score]),
          )
          return {
            at: {
              x: sideScore(all, 'strength', figures, of).score,
              y: sideScore(all, 'attractiveness', figures, of).score,
            },
            before: { x: null, y: null },
          }
        })
      }
    }
  }, [view, accounts, own, period, before, proofs.value, lifespans.value, factors.value, scores.value])
  return { standings, failed }
}

/** Figures of an account that factors are scored by. */
export function figuresOf({ now, growth }: Placed, loyalty: number | null): FactorFigures {
  return {
    net: now.netE4 / 10_000,
    growth,
    margin: shareOf(now.marginE4, now.netE4),
    left: shareOf(now.leftE4, now.netE4),
    price: now.price,
    loyalty,
  }
}

/** The rung of each account that something is proved of by the end of a month; of whom nothing is, nothing is known. */
export function levelsAt(proofs: Output<'loyalty.listAll'>, month: string): ReadonlyMap<AccountId, number> {
  const proved = proofs.filter(({ provedOn }) => provedOn <= `${month}-31`)
  const byAccount = Map.groupBy(proved, ({ accountId }) => accountId)
  return new Map([...byAccount].map(([id, own]) => [id, loyaltyLevel(own)]))
}

const kinds: Readonly<Record<OtherView, Pick<Standings, 'fields' | 'reach'>>> = {
  loyalty: { fields: loyaltyFields, reach: { y: [0, loyaltyRungs.length] } },
  lifespan: { fields: lifespanFields, reach: {} },
  strength: { fields: strengthFields, reach: { x: [0, topScore], y: [0, topScore] } },
}

function standingsOf(
  view: OtherView,
  accounts: readonly Placed[],
  own: Partial<Cut>,
  spotOf: (account: Placed) => Readonly<{ at: Axes; before: Axes }>,
): Standings {
  const { fields, reach } = kinds[view]
  const spots = accounts.map((account) => ({ account, ...spotOf(account) }))
  // Scores have a middle of their own; of figures the means of the portfolio part high from low.
  const means =
    view === 'strength'
      ? { x: topScore / 2, y: topScore / 2 }
      : weightedMeans(spots.map(({ account, at }) => ({ ...at, weight: account.now.netE4 })))
  const cuts = means && { ...means, ...own }
  return {
    view,
    fields,
    reach,
    cuts,
    isOwn: own.x !== undefined || own.y !== undefined,
    spots: new Map(
      spots.map(({ account, at, before }) => [
        account.accountId,
        { at, before, field: fieldIn(fields, at, cuts) },
      ]),
    ),
  }
}
