import { fewestSegments, mostSegments } from '#shared/domain/mining/segments.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useIsReadOnly } from '../../../api/use-is-read-only.ts'
import { formatCount, formatDecimal, formatList } from '../../../ui/format.ts'
import { LabeledPick } from '../../../ui/labeled-pick.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { SaveSheet } from '../../../ui/sheet/save-sheet.tsx'
import { MeasureChoice, measuresIn } from './measure-choice.tsx'
import { measureColumns } from './measure-columns.ts'
import { minedSheet, MinedTable, type MinedColumn } from './mined-table.tsx'
import { useMiningWords, type MiningSay } from './mining-words.ts'
import { numberIn, NumberInAddress } from './number-in-address.tsx'
import { longestTitle, type Finding } from './finding.ts'
import { segmentName, type Segments } from './segment-name.ts'
import { usePutInPlan } from './use-put-in-plan.tsx'
import { SegmentTable } from './segment-table.tsx'
import { FindAccount, foundBy, View, ViewHead, type ViewProps } from './view-frame.tsx'

type Row = Segments['accounts'][number]

const counts = Array.from({ length: mostSegments - fewestSegments + 1 }, (_, at) => fewestSegments + at)
const seedAtMost = 1_000_000

/** Accounts in segments that are alike, each named by what sets it apart. */
export function SegmentView({ params, onSet }: ViewProps) {
  const say = useMiningWords()
  const isReadOnly = useIsReadOnly()
  const { put, choose, told } = usePutInPlan()
  const keys = measuresIn(params.get('measures'))
  const wished = counts.find((each) => String(each) === params.get('segments')) ?? null
  const seed = Math.round(numberIn(params, 'seed', 1, 0, seedAtMost))
  const answer = useAsk(
    'mining.getSegments',
    { measures: [...keys], segments: wished, seed },
    { when: keys.length > 0 },
  )
  const shown = keys.length > 0 ? answer.value : undefined
  if (answer.failure && !answer.value)
    return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (keys.length > 0 && !shown)
    return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: '60vh' }} />
  const chosen = params.get('segment')
  const columns = columnsOf(say, keys)
  const rows = shown
    ? foundBy(shown.accounts, params).filter(({ segment }) => chosen === null || String(segment) === chosen)
    : []
  return (
    <View id="segments" isAsking={answer.isAsking}>
      <ViewHead id="segments" title={say('segmentAim')} rule={say('segmentRule')}>
        <MeasureChoice chosen={keys} onSet={onSet} />
        <LabeledPick
          label={say('segmentCount')}
          value={wished === null ? 'suggested' : String(wished)}
          choices={[
            [
              'suggested',
              shown?.suggested
                ? say('suggestedCount', { count: shown.suggested, formatted: formatCount(shown.suggested) })
                : say('asSuggested'),
            ],
            ...counts.map((each) => [String(each), formatCount(each)] as const),
          ]}
          onPick={(next) => onSet({ segments: next === 'suggested' ? null : next, segment: null })}
        />
        <NumberInAddress
          name="seed"
          label={say('seed')}
          value={seed}
          least={0}
          most={seedAtMost}
          onSet={onSet}
        />
      </ViewHead>
      {keys.length === 0 ? <Typography color="textSecondary">{say('tooFewMeasures')}</Typography> : null}
      {shown && shown.segments.length === 0 ? (
        <Typography color="textSecondary">{say('noSegments')}</Typography>
      ) : null}
      {shown && shown.segments.length > 0 ? (
        <>
          <Typography variant="body2">{fitText(shown, say)}</Typography>
          <SegmentTable
            segments={shown}
            chosen={chosen}
            onChoose={(next) => onSet({ segment: next === chosen ? null : next })}
          />
          <Box>
            <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
              <FindAccount params={params} onSet={onSet} />
              {chosen === null ? null : (
                <Button onClick={() => onSet({ segment: null })}>{say('everySegment')}</Button>
              )}
              <Box sx={{ flex: 1 }} />
              <SaveSheet sheetOf={() => minedSheet(say('segmentFile'), rows, columns, shown.currency)} />
            </Box>
            <MinedTable
              label={say('segmentAccounts')}
              rows={rows}
              keyOf={({ accountId }) => accountId}
              accountIdOf={({ accountId }) => accountId}
              columns={columns}
              currency={shown.currency}
              first={{ field: 'segment', direction: 'asc' }}
              into={
                isReadOnly ? undefined : { findingsOf: (row) => findingsOf(row, shown, say), put, choose }
              }
            />
            {shown.left > 0 ? (
              <Typography variant="caption" color="textSecondary">
                {say('alikeLeft', { count: shown.left, formatted: formatCount(shown.left) })}
              </Typography>
            ) : null}
          </Box>
        </>
      ) : null}
      {told}
    </View>
  )
}

function fitText({ tried, agreement }: Segments, say: MiningSay): string {
  const fits = tried.map(({ segments, silhouette }) =>
    say('fitOf', { count: formatCount(segments), fit: decimal(silhouette) }),
  )
  return [
    say('fits', { fits: formatList(fits) }),
    agreement === null ? '' : say('agreement', { agreement: decimal(agreement) }),
  ].join(' ')
}

const decimal = (value: number): string => formatDecimal(value, 2).replace('-', '\u2212')

function columnsOf(say: MiningSay, keys: Parameters<typeof measureColumns>[1]): readonly MinedColumn<Row>[] {
  return [
    { field: 'account', head: say('account'), kind: 'account', of: ({ name }) => name },
    { field: 'tier', head: say('tier'), kind: 'text', of: ({ tier }) => tier },
    { field: 'segment', head: say('segment'), kind: 'count', of: ({ segment }) => segment + 1 },
    ...measureColumns<Row>(say, keys, ({ measures }) => measures),
  ]
}

/** What sets its segment apart is what there is to do for an account of it, or to fear. */
function findingsOf(row: Row, { segments }: Segments, say: MiningSay): readonly Finding[] {
  const { accountId, name, segment } = row
  const said = {
    number: formatCount(segment + 1),
    what: segmentName(segments[segment]?.center ?? [], say),
  }
  const title = say('segmentObjective', said).slice(0, longestTitle)
  return [{ accountId, name, to: 'objective', title }]
}
