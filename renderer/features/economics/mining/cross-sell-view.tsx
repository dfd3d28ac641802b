import type { Output } from '#shared/contract/contract.ts'
import { leastLift } from '#shared/domain/mining/cross-sell.ts'
import { minorFromE4 } from '#shared/kernel/e4.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { formatCount, formatDecimal, formatMonth } from '../../../ui/format.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { moneyText } from '../../../ui/money-text.ts'
import { minedSheet, MinedTable, type MinedColumn } from './mined-table.tsx'
import { useMiningWords, type MiningSay } from './mining-words.ts'
import { NumberInAddress, numberIn } from './number-in-address.tsx'
import { longestTitle, type Finding } from './finding.ts'
import { usePutInPlan } from './use-put-in-plan.tsx'
import { FindAccount, foundBy, View, ViewHead, type ViewProps } from './view-frame.tsx'

type CrossSell = Output<'mining.getCrossSell'>
type Rule = CrossSell['rules'][number]
type Gap = CrossSell['gaps'][number]

/** What is bought together, and what accounts lack by that. */
export function CrossSellView({ params, onSet }: ViewProps) {
  const say = useMiningWords()
  const isReadOnly = useIsReadOnly()
  const { put, choose, told } = usePutInPlan()
  const by = params.get('by') === 'product' ? 'product' : 'product-line'
  const leastTogether = Math.round(numberIn(params, 'least', 3, 1, 10_000))
  const percent = numberIn(params, 'sure', 50, 0, 100)
  const answer = useAsk('mining.getCrossSell', { by, leastTogether, leastConfidence: percent / 100 })
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const { currency, from, to, baskets, rules, rulesLeft, gaps, gapsLeft, itemsLeft } = answer.value
  const found = foundBy(gaps, params)
  const [gapColumns, ruleColumns] = [gapColumnsOf(say, currency), ruleColumnsOf(say)]
  const foot = [
    itemsLeft > 0 ? say('itemsLeft', { count: itemsLeft, formatted: formatCount(itemsLeft) }) : '',
    gapsLeft > 0
      ? say('gapsLeft', { told: formatCount(gaps.length), all: formatCount(gaps.length + gapsLeft) })
      : '',
    rulesLeft > 0
      ? say('rulesLeft', { told: formatCount(rules.length), all: formatCount(rules.length + rulesLeft) })
      : '',
  ].filter(Boolean)
  return (
    <View id="cross-sell" isAsking={answer.isAsking}>
      <ViewHead
        id="cross-sell"
        title={say('crossSellAim', { from: formatMonth(from), to: formatMonth(to) })}
        rule={say('crossSellRule', {
          baskets: formatCount(baskets),
          lift: formatDecimal(leastLift, 1),
        })}
      >
        <LabeledPick
          label={say('by')}
          value={by}
          choices={[
            ['product-line', say('product-line')],
            ['product', say('product')],
          ]}
          onPick={(next) => onSet({ by: next === 'product' ? next : null })}
        />
        <NumberInAddress
          name="least"
          label={say('leastTogether')}
          value={leastTogether}
          least={1}
          most={10_000}
          onSet={onSet}
        />
        <NumberInAddress
          name="sure"
          label={say('leastConfidence')}
          value={percent}
          least={0}
          most={100}
          onSet={onSet}
        />
        <FindAccount params={params} onSet={onSet} />
      </ViewHead>
      {rules.length === 0 ? <Typography color="textSecondary">{say('noRules')}</Typography> : null}
      {rules.length === 0 ? null : (
        <>
          <Box component="section" aria-labelledby="gaps">
            <Head id="gaps" title={say('gaps')} aim={say('gapsAim')}>
              <SaveSheet sheetOf={() => minedSheet(say('gapsFile'), found, gapColumns, currency)} />
            </Head>
            <MinedTable
              label={say('gaps')}
              rows={found}
              keyOf={({ accountId, follows }) => `${accountId} ${follows}`}
              accountIdOf={({ accountId }) => accountId}
              columns={gapColumns}
              currency={currency}
              first={{ field: 'expected', direction: 'desc' }}
              into={
                isReadOnly ? undefined : { findingsOf: (gap) => findingsOf(gap, currency, say), put, choose }
              }
            />
          </Box>
          <Box component="section" aria-labelledby="rules">
            <Head id="rules" title={say('rules')} aim="">
              <SaveSheet sheetOf={() => minedSheet(say('rulesFile'), rules, ruleColumns, currency)} />
            </Head>
            <MinedTable
              label={say('rules')}
              rows={rules}
              keyOf={({ given, follows }) => `${given} > ${follows}`}
              columns={ruleColumns}
              currency={currency}
              first={{ field: 'confidenceLow', direction: 'desc' }}
            />
          </Box>
        </>
      )}
      {foot.map((sentence) => (
        <Typography key={sentence} variant="caption" color="textSecondary" component="p">
          {sentence}
        </Typography>
      ))}
      {told}
    </View>
  )
}

type HeadProps = Readonly<{ id: string; title: string; aim: string; children: React.ReactNode }>

function Head({ id, title, aim, children }: HeadProps) {
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'end', mb: 1 }}>
      <Box>
        <Typography id={id} variant="h3">
          {title}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {aim}
        </Typography>
      </Box>
      <Box sx={{ flex: 1 }} />
      <Box sx={{ flexShrink: 0 }}>{children}</Box>
    </Box>
  )
}

function figuresOf<R extends Rule>(say: MiningSay): readonly MinedColumn<R>[] {
  return [
    { field: 'together', head: say('together'), kind: 'count', of: ({ together }) => together },
    { field: 'withGiven', head: say('withGiven'), kind: 'count', of: ({ withGiven }) => withGiven },
    { field: 'confidence', head: say('confidence'), kind: 'share', of: ({ confidence }) => confidence },
    {
      field: 'confidenceLow',
      head: say('confidenceLow'),
      kind: 'share',
      of: ({ confidenceLow }) => confidenceLow,
    },
    { field: 'lift', head: say('lift'), kind: 'decimal', of: ({ lift }) => lift },
  ]
}

function ruleColumnsOf(say: MiningSay): readonly MinedColumn<Rule>[] {
  return [
    { field: 'given', head: say('given'), kind: 'text', of: ({ given }) => given },
    { field: 'follows', head: say('follows'), kind: 'text', of: ({ follows }) => follows },
    ...figuresOf<Rule>(say),
    { field: 'withFollows', head: say('withFollows'), kind: 'count', of: ({ withFollows }) => withFollows },
    { field: 'support', head: say('support'), kind: 'share', of: ({ support }) => support },
  ]
}

function gapColumnsOf(say: MiningSay, currency: string): readonly MinedColumn<Gap>[] {
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ name }) => name },
    { field: 'tier', head: say('tier'), kind: 'text', of: ({ tier }) => tier },
    { field: 'lacks', head: say('lacks'), kind: 'text', of: ({ follows }) => follows },
    { field: 'because', head: say('because'), kind: 'text', of: ({ given }) => given },
    ...figuresOf<Gap>(say),
    { field: 'expected', head: say('expected'), kind: 'money', of: ({ expectedE4 }) => expectedE4 },
    {
      field: 'potential',
      head: say('potential'),
      kind: 'text',
      of: ({ potentialMinor }) => (potentialMinor === null ? null : moneyText(potentialMinor, currency)),
    },
  ]
}

/** What somebody has said could be sold is not written over. */
function findingsOf(gap: Gap, currency: string, say: MiningSay): readonly Finding[] {
  const { accountId, name, productLineId, follows, given, together, withGiven } = gap
  const counts = { together: formatCount(together), withGiven: formatCount(withGiven) }
  const title = say('gapObjective', { line: follows, given, ...counts })
  const potentialMinor = minorFromE4(Math.max(0, gap.expectedE4), currency)
  return [
    ...(productLineId !== null && gap.potentialMinor === null
      ? [{ accountId, name, to: 'white-space', productLineId, line: follows, potentialMinor } as const]
      : []),
    { accountId, name, to: 'objective', title: title.slice(0, longestTitle) },
  ]
}
