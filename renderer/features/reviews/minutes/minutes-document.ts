import type { HouseLook } from '#shared/domain/house-style/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { formatDay } from '../../../ui/format.ts'
import { plainRuns, type Runs, type WordBlock, type WordContent } from '../../../ui/office/word-content.ts'
import type { PointData, ReviewData } from '../use-review.ts'
import { partsOf, type MinutesPart } from './minutes-parts.ts'
import type { SayMinutes } from './use-say-minutes.ts'

/** The minutes as a document: the same that the page shows, in its order. */
export function minutesDocument(
  data: ReviewData,
  says: SayMinutes,
  { today, look, language }: Readonly<{ today: CalendarDay; look: HouseLook; language: string }>,
): WordContent {
  const { say, whenAndWho } = says
  const title = say('minutesOf', { title: data.review.title })
  return {
    title,
    language,
    day: today,
    look,
    foot: say('footer', { day: formatDay(today) }),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...whenAndWho.map((text): WordBlock => ({ kind: 'text', runs: [{ text, isQuiet: true }] })),
      ...partsOf(data).flatMap((part) => blocksOf(part, says)),
    ],
  }
}

function blocksOf({ plan, kinds, carried }: MinutesPart, says: SayMinutes): readonly WordBlock[] {
  const { say } = says
  return [
    { kind: 'heading', level: 2, text: plan.accountName },
    { kind: 'text', runs: [{ text: plan.title, isQuiet: true }] },
    ...(kinds.length === 0 ? [{ kind: 'text', runs: plainRuns(say('nothingSaid')) } as const] : []),
    ...kinds.flatMap(({ kind, points }): readonly WordBlock[] => [
      { kind: 'heading', level: 3, text: say(`many-${kind}`) },
      tableOf(
        points.map((point) => rowOf(point, says, plainRuns(point.text))),
        says,
      ),
    ]),
    ...(carried.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: say('stillOpen') } as const,
          tableOf(
            carried.map(({ point, reviewTitle, heldOn }) => {
              const from = say('carriedFrom', { title: reviewTitle, day: formatDay(heldOn) })
              return rowOf(point, says, [{ text: point.text }, { text: `\n${from}`, isQuiet: true }])
            }),
            says,
          ),
        ]),
  ]
}

function rowOf(point: PointData, { ownerOf, dueOf, standingOf }: SayMinutes, text: Runs): readonly Runs[] {
  return [text, plainRuns(ownerOf(point)), plainRuns(dueOf(point)), plainRuns(standingOf(point))]
}

function tableOf(rows: readonly (readonly Runs[])[], { say }: SayMinutes): WordBlock {
  return {
    kind: 'table',
    columns: [
      { head: say('said'), share: 0.5 },
      { head: say('owner'), share: 0.18 },
      { head: say('due'), share: 0.18 },
      { head: say('state'), share: 0.14 },
    ],
    rows,
  }
}
