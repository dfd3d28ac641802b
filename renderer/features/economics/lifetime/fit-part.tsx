import type { Output } from '#shared/contract/contract.ts'
import {
  fewestAccounts,
  fewestRepeating,
  mostMiss,
  mostRegular,
} from '#shared/domain/economics/lifetime/lifetime-doubts.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useMemo } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { Chart } from '../../../ui/chart/chart.tsx'
import { formatCount, formatDay, formatDecimal, formatShare } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useLifetimeWords } from './lifetime-words.ts'

type Props = Readonly<{ lifetime: Output<'economics.getLifetime'>; until: string }>

/** The model of how accounts order and leave: whether it may be believed, its curve beside what came, and its parameters. */
export function FitPart({ lifetime, until }: Props) {
  const say = useLifetimeWords()
  const { doubts, ordering, repeating, regularity, curve } = lifetime
  const spec = useMemo(
    () => ({
      categories: curve.map(({ weeks }) => formatCount(Math.round(weeks))),
      series: [
        { as: 'line', name: say('actual'), values: curve.map(({ actual }) => actual) },
        {
          as: 'line',
          name: say('expected'),
          values: curve.map(({ expected }) => Math.round(expected * 10) / 10),
        },
      ] as const,
    }),
    [curve, say],
  )
  return (
    <Box component="section" aria-labelledby="model" sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Typography id="model" variant="h2">
          {say('model')}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {say('modelAim', {
            ordering: formatCount(ordering),
            repeating: formatCount(repeating),
            until: formatDay(until),
          })}
        </Typography>
      </Box>
      <Notice severity={doubts.length === 0 ? 'success' : 'warning'}>
        {doubts.length === 0 ? (
          say('believed')
        ) : (
          <>
            {say('doubted')}
            <Box component="ul" sx={{ m: 0, pl: 4 }}>
              {doubts.map((doubt) => (
                <li key={doubt}>
                  {say(doubt, {
                    accounts: formatCount(fewestAccounts),
                    repeating: formatCount(fewestRepeating),
                    regularity: regularityText(regularity),
                    most: formatCount(mostRegular),
                    miss: formatShare(mostMiss),
                  })}
                </li>
              ))}
            </Box>
          </>
        )}
      </Notice>
      {curve.length > 0 ? (
        <Chart label={say('curve')} heading={say('week')} spec={spec} sayValue={formatCount} heightPx={240} />
      ) : null}
      {lifetime.rhythm ? <FittedParameters lifetime={lifetime} /> : <Parameters lifetime={lifetime} />}
      <Typography variant="caption" color="textSecondary">
        {say('firstOrder')}
      </Typography>
    </Box>
  )
}

/** By the calendar to the day there is no end to it. */
function regularityText(regularity: number | null): string {
  if (regularity === null) return '–'
  return regularity > 99 ? `> ${formatCount(99)}` : formatDecimal(regularity, 2)
}

type LifetimeRange = Output<'economics.getLifetimeRange'>['range']

/** The parameters with how sure they are, which takes a while to tell. */
function FittedParameters({ lifetime }: Pick<Props, 'lifetime'>) {
  const say = useLifetimeWords()
  const { value, failure } = useAsk('economics.getLifetimeRange', {})
  const range = value?.range
  const count = (orders: number): string => formatCount(Math.round(orders))
  return (
    <>
      <Parameters lifetime={lifetime} range={range ?? null} />
      <Typography component="output" variant="body2">
        {failure
          ? say('rangeCut')
          : range === undefined
            ? say('rangeAsking')
            : range === null
              ? say('noRange')
              : say('rangeIs', {
                  expected: count(range.orders.expected),
                  converged: formatCount(range.converged),
                  times: formatCount(range.times),
                  low: count(range.orders.low),
                  high: count(range.orders.high),
                })}
      </Typography>
    </>
  )
}

function Parameters({
  lifetime: { rhythm, worth, regularity, currency },
  range = null,
}: Pick<Props, 'lifetime'> & Readonly<{ range?: LifetimeRange }>) {
  const say = useLifetimeWords()
  const figures = [
    ...(rhythm ? rhythmKeys.map((key) => [key, formatDecimal(rhythm[key], 3)] as const) : []),
    ...(rhythm
      ? [['logLikelihood', formatDecimal(rhythm.logLikelihood, 1).replace('-', '\u2212')] as const]
      : []),
    ...(worth
      ? ([
          ['p', formatDecimal(worth.p, 2)],
          ['q', formatDecimal(worth.q, 2)],
          ['v', `${formatDecimal(worth.v / 10_000, 2)} ${currency}`],
        ] as const)
      : []),
    ...(regularity === null ? [] : [['regularity', regularityText(regularity)] as const]),
  ]
  return (
    <Box
      component="dl"
      aria-label={say('parameters')}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
        gap: '8px 20px',
      }}
    >
      {figures.map(([key, value]) => (
        <Box key={key}>
          <Box component="dt" sx={{ fontSize: 12, color: 'text.secondary' }}>
            {say(`parameter-${key}`)}
          </Box>
          <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
            {value}
            {range && isOfRhythm(key) ? (
              <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 2 }}>
                {say('bounds', {
                  low: formatDecimal(range.rhythm[key].low, 3),
                  high: formatDecimal(range.rhythm[key].high, 3),
                })}
              </Typography>
            ) : null}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

const rhythmKeys = ['r', 'alpha', 'a', 'b'] as const

function isOfRhythm(key: string): key is (typeof rhythmKeys)[number] {
  return rhythmKeys.some((each) => each === key)
}
