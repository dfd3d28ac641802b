import type { Axes } from '#shared/domain/economics/matrix-fields.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useCallback, useMemo } from 'react'
import { Link } from 'react-router'
import { e4Text } from '../../../ui/e4-text.ts'
import { FieldsTable } from './fields-table.tsx'
import { MatrixFrame } from './matrix-frame.tsx'
import type { Dot, Point } from './matrix-model.ts'
import type { Placed } from './price-cost-matrix.tsx'
import { axisText, axisTexts } from './standing-text.ts'
import { useStandingWords } from './standing-words.ts'
import type { Standings } from './use-standings.ts'

type Props = Readonly<{
  standings: Standings
  accounts: readonly Placed[]
  currency: string
  withMoves: boolean
  chosen: ReadonlySet<string>
  onChoose: (ids: ReadonlySet<string>) => void
  /** `null` puts the cut lines back to where they usually are. */
  onCut: (cut: Partial<Point> | null) => void
}>

/** Accounts in one of the matrices beside that of price and cost to serve, and what its fields mean. */
export function StandingMatrix(props: Props) {
  const { standings, accounts, currency, withMoves, chosen, onChoose, onCut } = props
  const { view, fields, cuts, isOwn, reach, spots } = standings
  const say = useStandingWords()
  const dots = useMemo(
    () =>
      accounts.map(({ accountId, name, now }): Dot => {
        const spot = spots.get(accountId)
        return {
          key: accountId,
          name,
          size: now.netE4,
          isLoss: now.leftE4 < 0,
          at: known(spot?.at),
          before: known(spot?.before),
        }
      }),
    [accounts, spots],
  )
  const byKey = useMemo(() => new Map(accounts.map((each) => [each.accountId as string, each])), [accounts])
  const saidOf = useCallback(
    ({ key }: Dot): string => {
      const account = byKey.get(key)
      const spot = account && spots.get(account.accountId)
      if (!account || !spot) return ''
      return say('bubble', {
        name: account.name,
        net: e4Text(account.now.netE4, currency),
        x: say(`short-x-${view}`),
        y: say(`short-y-${view}`),
        xValue: axisText(view, 'x', spot.at.x),
        yValue: axisText(view, 'y', spot.at.y),
        field: say(spot.field ?? 'unclassified'),
      })
    },
    [byKey, spots, say, currency, view],
  )
  const axisOf = (axis: 'x' | 'y') => {
    const word = say(`${axis}-${view}`)
    const range = reach[axis]
    return {
      word,
      cut: say('cutOf', { axis: word }),
      text: axisTexts[view][axis],
      ...(range ? { reach: range } : {}),
    }
  }
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        {say(`about-${view}`)}{' '}
        {isOwn ? (
          <>
            {say('ownCuts')} <Button onClick={() => onCut(null)}>{say('backToUsual')}</Button>
          </>
        ) : null}
        {view === 'strength' ? (
          <Button component={Link} to="/portfolio/economics/factors">
            {say('toFactors')}
          </Button>
        ) : null}
      </Typography>
      {cuts ? (
        <>
          <MatrixFrame
            title={say(`title-${view}`)}
            x={axisOf('x')}
            y={axisOf('y')}
            corners={{
              upLeft: say(fields.upLeft),
              upRight: say(fields.upRight),
              downLeft: say(fields.downLeft),
              downRight: say(fields.downRight),
            }}
            dots={dots}
            cuts={cuts}
            withMoves={withMoves && view !== 'strength'}
            chosen={chosen}
            saidOf={saidOf}
            notPlaced={(count) => say(`notPlaced-${view}`, { count })}
            onChoose={onChoose}
            onCut={onCut}
          />
          <FieldsTable standings={standings} accounts={accounts} currency={currency} onChoose={onChoose} />
        </>
      ) : (
        <Box sx={{ py: 4 }}>
          <Typography color="textSecondary">{say(`noCuts-${view}`)}</Typography>
        </Box>
      )}
    </>
  )
}

function known(axes: Axes | undefined): Point | null {
  if (!axes || axes.x === null || axes.y === null) return null
  return { x: axes.x, y: axes.y }
}
