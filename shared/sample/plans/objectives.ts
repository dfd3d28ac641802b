import { addDays, isCalendarDay, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { actionStates } from '#shared/domain/plan/model.ts'
import type { SampleAction, SampleObjective } from '../model.ts'
import { outlineOf, type OutlineLine } from '../outline.ts'
import { oneOf } from '../vocabulary.ts'

/** The period the days of the actions are read in. */
export type Period = Readonly<{ today: CalendarDay; year: number; endsOn: CalendarDay }>

/** Objectives, their strategies and their actions from an outline of three levels; see plan-entry.ts. */
export function objectivesFrom(outline: string, period: Period): readonly SampleObjective[] {
  return branches(outlineOf(outline), 0).map(({ head, below }) => ({
    title: titleOf(head),
    strategies: branches(below, 1).map((strategy) => ({
      title: titleOf(strategy.head),
      actions: strategy.below.map((line) => actionFrom(line, period)),
    })),
  }))
}

type Branch = Readonly<{ head: OutlineLine; below: readonly OutlineLine[] }>

function branches(lines: readonly OutlineLine[], depth: number): readonly Branch[] {
  const starts = lines.flatMap((line, index) => (line.depth === depth ? [{ line, index }] : []))
  return starts.map(({ line, index }, position) => ({
    head: line,
    below: lines.slice(index + 1, starts[position + 1]?.index),
  }))
}

function titleOf(line: OutlineLine): string {
  return line.cells[0] ?? ''
}

function actionFrom({ cells }: OutlineLine, period: Period): SampleAction {
  const [title = '', owner = '', due = '', state = ''] = cells
  return {
    title,
    ownerKey: owner === '-' ? null : owner,
    dueOn: dueFrom(due, period),
    state: oneOf(actionStates, state),
  }
}

/** Days counted from today end with the plan. */
function dueFrom(word: string, { today, year, endsOn }: Period): CalendarDay | null {
  if (word === '-') return null
  if (/^[+-]\d+$/.test(word)) {
    const day = addDays(today, Number(word))
    return day > endsOn ? endsOn : day
  }
  const day = `${year}-${word}`
  if (!isCalendarDay(day)) throw new Error(`"${word}" is not a day an action can be due`)
  return day
}
