import type { TrailChange } from '#shared/contract/trail.ts'
import type { WordedBrief } from '#shared/domain/brief/wording.ts'
import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { plainRuns, type Runs, type WordBlock, type WordContent } from '../../../ui/office/word-content.ts'
import type { WordsOf } from '../../../ui/sentences/use-words-of.ts'
import { startingLarge } from '../../../ui/trail/change-table.tsx'
import { clock, startsOf } from '../agenda-clock.ts'
import { unsureOf, type Said } from '../brief-sentences.tsx'
import type { SayMinutes } from '../minutes/use-say-minutes.ts'
import { sinceOf, type CarriedData, type ReviewData, type ReviewPlan } from '../use-review.ts'

/** What is read before the review of a plan: its account's brief since the last review, and what changed in the plan. */
export type PlanFacts = Readonly<{
  plan: ReviewPlan
  worded: WordedBrief
  changes: readonly TrailChange[]
}>

export type PackSays = SayMinutes & Readonly<{ wordsOf: WordsOf; sayChange: (change: TrailChange) => string }>

/** So many changes of a plan are told one by one. */
const changesAtMost = 40

/**
 * What everybody reads before a review, as one document: the agenda with its times, and of each plan how its account stands, what
 * changed, what may go wrong, what earlier reviews left open and who checks what until the day.
 */
export function packDocument(
  data: ReviewData,
  facts: readonly PlanFacts[],
  says: PackSays,
  { look, language }: Readonly<{ look: HouseLook; language: string }>,
): WordContent {
  const { say, whenAndWho } = says
  const title = say('packOf', { title: data.review.title })
  return {
    title,
    language,
    day: data.review.heldOn,
    look,
    foot: title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...whenAndWho.map((text): WordBlock => ({ kind: 'text', runs: [{ text, isQuiet: true }] })),
      { kind: 'heading', level: 2, text: say('agenda') },
      agenda(data, says),
      ...facts.flatMap((each) => planBlocks(each, data, says)),
    ],
  }
}

function agenda({ items, plans }: ReviewData, { say }: PackSays): WordBlock {
  const names = new Map(plans.map(({ planId, accountName }) => [planId, accountName]))
  const starts = startsOf(items)
  return {
    kind: 'table',
    columns: [
      { head: say('from'), share: 0.12 },
      { head: say('stage'), share: 0.2 },
      { head: say('about'), share: 0.52 },
      { head: say('minutes'), share: 0.16 },
    ],
    rows: items.map(({ stage, planId, title, minutes }, at) => [
      plainRuns(clock(starts[at] ?? 0)),
      plainRuns(say(`stage-${stage}`)),
      plainRuns([planId === null ? '' : (names.get(planId) ?? ''), title].filter(Boolean).join(': ')),
      plainRuns(formatCount(minutes)),
    ]),
  }
}

function planBlocks(
  { plan, worded, changes }: PlanFacts,
  data: ReviewData,
  says: PackSays,
): readonly WordBlock[] {
  const { say, sayChange, ownerOf } = says
  const list = (sentences: readonly Said[]): readonly WordBlock[] => [
    { kind: 'list', isNumbered: false, items: sentences.map((sentence) => said(sentence, says)) },
  ]
  const told = changes.slice(0, changesAtMost).map((change) => plainRuns(startingLarge(sayChange(change))))
  const more = changes.length - told.length
  const left = data.carried.filter(({ accountId }) => accountId === plan.accountId)
  const checks = data.points.filter(({ planId, kind }) => planId === plan.planId && kind === 'check')
  return [
    { kind: 'heading', level: 2, text: plan.accountName },
    { kind: 'text', runs: [{ text: plan.title, isQuiet: true }] },
    ...worded.headline.map((sentence): WordBlock => ({ kind: 'text', runs: said(sentence, says, true) })),
    ...under(say('whereWeStand'), list(worded.state)),
    ...under(say('changed', { day: formatDay(sinceOf(plan, data)) }), list(worded.changes)),
    ...under(say('inPlan'), [
      {
        kind: 'list',
        isNumbered: false,
        items: [
          ...(changes.length === 0 ? [plainRuns(say('inPlanNone'))] : told),
          ...(more > 0 ? [plainRuns(say('morePlan', { count: more }))] : []),
        ],
      },
    ]),
    ...under(say('risks'), list(worded.risks)),
    ...under(say('carried'), left.length === 0 ? [] : [carriedTable(left, says)]),
    ...under(say('checks'), [
      {
        kind: 'list',
        isNumbered: false,
        items: checks.map((point) => [
          { text: point.text },
          ...(ownerOf(point) === '' ? [] : [{ text: ` · ${ownerOf(point)}`, isQuiet: true }]),
        ]),
      },
    ]),
  ]
}

function carriedTable(carried: readonly CarriedData[], { say, ownerOf, dueOf }: PackSays): WordBlock {
  return {
    kind: 'table',
    columns: [
      { head: say('said'), share: 0.6 },
      { head: say('owner'), share: 0.22 },
      { head: say('due'), share: 0.18 },
    ],
    rows: carried.map(({ point, reviewTitle, heldOn }) => [
      [
        { text: point.text },
        { text: `\n${say('carriedFrom', { title: reviewTitle, day: formatDay(heldOn) })}`, isQuiet: true },
      ],
      plainRuns(ownerOf(point)),
      plainRuns(dueOf(point)),
    ]),
  }
}

function said(sentence: Said, { say, wordsOf }: PackSays, isBold = false): Runs {
  const unsure = unsureOf(sentence)
  const text = wordsOf(sentence)
  return [
    isBold ? { text, isBold } : { text },
    ...(unsure === null ? [] : [{ text: ` (${say(unsure)})`, isItalic: true, isQuiet: true }]),
  ]
}

/** A part under its heading; nothing where there is nothing in it. */
function under(heading: string, blocks: readonly WordBlock[]): readonly WordBlock[] {
  const filled = blocks.filter((block) => block.kind !== 'list' || block.items.length > 0)
  return filled.length === 0 ? [] : [{ kind: 'heading', level: 3, text: heading }, ...filled]
}
