import type { Block, RichText, TableCell, TableRow } from '../rich-text/model.ts'
import type { Metric, Reading } from './metric.ts'
import type { Action, Objective, Strategy } from './model.ts'

/** Under this key a plan looks back at the one before. */
export const lookBackSection = 'last-period'

/** What became of one objective: how many of its actions were done, dropped and left. */
export type Outcome = Readonly<{ title: string; done: number; dropped: number; left: number }>

/** By what an objective was measured, and where that stands on its day; `null` where nobody knows. */
export type Measured = Readonly<{
  metric: Pick<Metric, 'objectiveId' | 'name' | 'source' | 'unit' | 'target'>
  actual: Reading | null
}>

/** A figure as it was when the plan was agreed, and at its end; both are texts already. */
export type FigureOverPeriod = Readonly<{ name: string; agreed: string; atEnd: string }>

/** The words of the look back, since it is written into a text. */
export type LookBackWords = Readonly<{
  intro: string
  objective: string
  happened: string
  outcome: (outcome: Outcome) => string
  /** What a metric was to come to, and what it came to. */
  target: (measured: Measured) => string
  actual: (measured: Measured) => string
  noObjectives: string
  figure: string
  agreed: string
  atEnd: string
  learned: string
}>

/** What was aimed at and how much of it was done, in the order of the objectives. */
export function outcomesOf(
  whole: Readonly<{
    objectives: readonly Pick<Objective, 'id' | 'title'>[]
    strategies: readonly Pick<Strategy, 'id' | 'objectiveId'>[]
    actions: readonly Pick<Action, 'strategyId' | 'state'>[]
  }>,
): readonly Outcome[] {
  const objectiveOf = new Map(whole.strategies.map(({ id, objectiveId }) => [id, objectiveId]))
  return whole.objectives.map(({ id, title }) => {
    const own = whole.actions.filter(({ strategyId }) => objectiveOf.get(strategyId) === id)
    const count = (...states: readonly Action['state'][]): number =>
      own.filter(({ state }) => states.includes(state)).length
    return { title, done: count('done'), dropped: count('dropped'), left: count('open', 'in-progress') }
  })
}

/** The metrics of each objective, in the order of the objectives. */
export function measuredBy(
  objectives: readonly Pick<Objective, 'id'>[],
  metrics: readonly Measured[],
): readonly (readonly Measured[])[] {
  const byObjective = Map.groupBy(metrics, ({ metric }) => metric.objectiveId)
  return objectives.map(({ id }) => byObjective.get(id) ?? [])
}

/**
 * The text with which a new plan looks back at the one before: what was aimed at, what happened, and then nothing. What was thought is
 * not taken along: it is to be thought anew.
 * @param measured the metrics of each outcome, told below it
 */
export function lookBackText(
  outcomes: readonly Outcome[],
  figures: readonly FigureOverPeriod[],
  words: LookBackWords,
  measured: readonly (readonly Measured[])[] = [],
): RichText {
  const aims: readonly Block[] =
    outcomes.length === 0
      ? [paragraph(words.noObjectives)]
      : [
          table(
            [words.objective, words.happened],
            outcomes.flatMap((outcome, at) => [
              [outcome.title, words.outcome(outcome)],
              ...(measured[at] ?? []).map((each) => [words.target(each), words.actual(each)]),
            ]),
          ),
        ]
  const money: readonly Block[] =
    figures.length === 0
      ? []
      : [
          table(
            [words.figure, words.agreed, words.atEnd],
            figures.map(({ name, agreed, atEnd }) => [name, agreed, atEnd]),
          ),
        ]
  return {
    type: 'doc',
    content: [
      paragraph(words.intro),
      ...aims,
      ...money,
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: words.learned }] },
      { type: 'paragraph' },
    ],
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    type: 'table',
    content: [rowOf(head, 'tableHeader'), ...rows.map((row) => rowOf(row, 'tableCell'))],
  }
}

function rowOf(cells: readonly string[], type: TableCell['type']): TableRow {
  return {
    type: 'tableRow',
    content: cells.map((text) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(text)] })),
  }
}

function paragraph(text: string): Block {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] }
}
