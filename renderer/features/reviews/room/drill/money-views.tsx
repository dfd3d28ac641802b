import { valueText } from '../../../../ui/sentences/say-sentence.ts'
import { useSaySentence } from '../../../../ui/sentences/say-sentence.ts'
import { useSentenceWords } from '../../../../ui/sentences/sentence-words.ts'
import { formatDay, formatMonth } from '../../../../ui/format.ts'
import { useReviewsWords } from '../../reviews-words.ts'
import { useReviewBrief } from '../../use-review-brief.ts'
import type { ReviewData, ReviewPlan } from '../../use-review.ts'
import { Part } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Answered, Gone, Head } from './drill-parts.tsx'
import { FactList } from './fact-list.tsx'
import { LinesTable } from './lines-table.tsx'
import { useYearSums } from './money-year.ts'
import { Opens } from './opens.tsx'
import { planById, type ViewProps } from './plan-in-room.ts'
import { Splits, StepsTable } from './statement-part.tsx'
import { WalletPart } from './wallet-view.tsx'

/** What a figure of the money strip is made of. */
export function FigureView({ drill, data }: ViewProps<'figure'>) {
  const plan = planById(data, drill.planId)
  return plan ? <Figure plan={plan} data={data} figure={drill.figure} /> : <Gone />
}

type FigureProps = Readonly<{
  plan: ReviewPlan
  data: ReviewData
  figure: ViewProps<'figure'>['drill']['figure']
}>

function Figure({ plan, data, figure }: FigureProps) {
  const say = useReviewsWords()
  const saySentence = useSaySentence()
  const sayWord = useSentenceWords()
  const told = useReviewBrief(plan, data)
  const found = told?.brief.money.find((each) => each.figure === figure)
  if (!found) return <Gone />
  const value = found.value === null ? say('notKnown') : valueText(sayWord, found.value)
  return (
    <>
      <Head title={`${say(figure)}: ${value}`} below={saySentence(found.note)} />
      {figure === 'share-of-wallet' ? (
        <WalletPart accountId={plan.accountId} />
      ) : figure === 'renewal' ? (
        <FactList plan={plan} facts={found.note.facts} />
      ) : (
        <YearPart accountId={plan.accountId} />
      )}
    </>
  )
}

function YearPart({ accountId }: Readonly<{ accountId: string }>) {
  const say = useRoomWords()
  const { days, answer } = useYearSums({ accountId })
  const lines = { kind: 'lines', accountId, productLine: null, month: null, step: null, page: 0 } as const
  return (
    <Answered answer={answer}>
      {(sums) =>
        sums.total.lines === 0 ? (
          say('noOrders')
        ) : (
          <>
            <Part
              title={say('yearOf', {
                from: formatDay(days.from),
                to: formatDay(days.to),
                currency: sums.currency,
              })}
            >
              <StepsTable sums={sums.total} currency={sums.currency} lines={lines} />
            </Part>
            <Splits answer={sums} lines={lines} />
            <Opens drill={lines}>{say('allLines')}</Opens>
          </>
        )
      }
    </Answered>
  )
}

/** The order lines of a product line, a month, or with a part in a step, and how they split further. */
export function LinesView({ drill }: ViewProps<'lines'>) {
  const say = useRoomWords()
  const { accountId, productLine, month, step } = drill
  const { days, answer } = useYearSums({ accountId, productLine, month })
  const title = linesName(drill, say)
  return (
    <Answered answer={answer}>
      {(sums) => (
        <>
          <Head title={title} below={`${formatDay(days.from)} – ${formatDay(days.to)}`} />
          {step === null ? <Splits answer={sums} lines={drill} /> : null}
          <Part title={say('lines')}>
            <LinesTable
              asked={{ accountId, days, productLine, step }}
              page={drill.page}
              drill={drill}
              sums={sums}
            />
          </Part>
        </>
      )}
    </Answered>
  )
}

/** What lines are called by what was chosen of them. */
export function linesName(
  { productLine, month, step }: ViewProps<'lines'>['drill'],
  say: ReturnType<typeof useRoomWords>,
): string {
  const parts = [
    productLine === null ? '' : productLine || say('noProductLine'),
    month === null ? '' : formatMonth(month),
    step === null ? '' : say(step),
  ].filter(Boolean)
  return parts.length === 0 ? say('allLines') : parts.join(' · ')
}

/** One order with its lines, as far as it is within the year. */
export function OrderView({ drill }: ViewProps<'order'>) {
  const say = useRoomWords()
  const { accountId, orderNumber, source } = drill
  const { days, answer } = useYearSums({ accountId, orderNumber, source })
  const lines = { kind: 'lines', accountId, productLine: null, month: null, step: null, page: 0 } as const
  return (
    <Answered answer={answer}>
      {(sums) =>
        sums.total.lines === 0 ? (
          <Gone />
        ) : (
          <>
            <Head
              title={say('order', { number: orderNumber })}
              below={source === '' ? say('recorded') : source}
            />
            <LinesTable
              asked={{ accountId, days, productLine: null, step: null, orderNumber, source }}
              page={0}
              drill={drill}
              sums={sums}
            />
            <Part title={say('statement')}>
              <StepsTable sums={sums.total} currency={sums.currency} lines={lines} />
            </Part>
          </>
        )
      }
    </Answered>
  )
}
