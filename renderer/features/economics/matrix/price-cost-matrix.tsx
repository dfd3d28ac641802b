import type { AccountId } from '#shared/domain/account/model.ts'
import type { Place, PlacedAccount } from '#shared/domain/economics/portfolio.ts'
import type { CutLines } from '#shared/domain/economics/price-and-cost.ts'
import { useCallback, useMemo } from 'react'
import { e4Text } from '../../../ui/e4-text.ts'
import { usePortfolioWords } from '../portfolio/portfolio-words.ts'
import { MatrixFrame } from './matrix-frame.tsx'
import type { Dot, Point } from './matrix-model.ts'
import { oneDecimal } from './one-decimal.ts'

export type Placed = PlacedAccount<AccountId>

/** What of an account the picture shows. */
type Shown = Pick<Placed, 'accountId' | 'name' | 'now' | 'before'>

type Props = Readonly<{
  /** Whether cost to serve is more than freight. */
  hasModel: boolean
  accounts: readonly Shown[]
  cuts: CutLines
  currency: string
  withMoves: boolean
  chosen: ReadonlySet<string>
  /** Without them nothing can be chosen, and the cut lines stay where they are. */
  onChoose?: (ids: ReadonlySet<string>) => void
  onCut?: (cut: Partial<CutLines>) => void
}>

/** Accounts by price and cost to serve. Source: Shapiro, Rangan, Moriarty, Ross 1987, Harvard Business Review 65 (5). */
export function PriceCostMatrix(props: Props) {
  const { hasModel, accounts, cuts, currency, withMoves, chosen, onChoose, onCut } = props
  const say = usePortfolioWords()
  const dots = useMemo(() => accounts.map(dotOf), [accounts])
  const byKey = useMemo(() => new Map(accounts.map((each) => [each.accountId as string, each])), [accounts])
  const saidOf = useCallback(
    ({ key }: Dot): string => {
      const account = byKey.get(key)
      if (!account) return ''
      const { name, now } = account
      return say('bubble', {
        name,
        net: e4Text(now.netE4, currency),
        price: shareText(now.price),
        cost: shareText(now.costToServe),
        field: say(now.field ?? 'unclassified'),
      })
    },
    [say, currency, byKey],
  )
  return (
    <MatrixFrame
      title={say('matrix')}
      x={{ word: say(hasModel ? 'wholeCostAxis' : 'costAxis'), cut: say('costCut'), text: shareText }}
      y={{ word: say('priceAxis'), cut: say('priceCut'), text: shareText }}
      corners={{
        upLeft: say('passive'),
        upRight: say('carriage-trade'),
        downLeft: say('bargain-basement'),
        downRight: say('aggressive'),
      }}
      dots={dots}
      cuts={useMemo(() => ({ x: cuts.costToServe, y: cuts.price }), [cuts])}
      withMoves={withMoves}
      chosen={chosen}
      saidOf={saidOf}
      notPlaced={(count) => say('notPlaced', { count })}
      {...(onChoose ? { onChoose } : {})}
      {...(onCut
        ? {
            onCut: ({ x, y }: Partial<Point>) =>
              onCut({
                ...(x === undefined ? {} : { costToServe: x }),
                ...(y === undefined ? {} : { price: y }),
              }),
          }
        : {})}
    />
  )
}

export function dotOf({ accountId, name, now, before }: Shown): Dot {
  return {
    key: accountId,
    name,
    size: now.netE4,
    isLoss: now.leftE4 < 0,
    at: spotOf(now),
    before: spotOf(before),
  }
}

function spotOf({ price, costToServe }: Place): Point | null {
  return price === null || costToServe === null ? null : { x: costToServe, y: price }
}

/** With one decimal: costs to serve differ by little. */
function shareText(share: number | null): string {
  return share === null ? '' : `${oneDecimal(share * 100)}%`
}
