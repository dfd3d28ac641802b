import type { ActionRow } from '#shared/contract/action-views.ts'
import { reachOf, type Reach } from './scale.ts'

/** A line of the timeline: an action, or what it stands under with the days that all below it reach over. */
export type Line =
  | Readonly<{ of: 'plan' | 'objective' | 'strategy'; key: string; title: string; reach: Reach | undefined }>
  | Readonly<{
      of: 'action'
      key: string
      row: ActionRow
      reach: Reach | undefined
      /** The titles of the actions it needs, of those that have a line. */
      needs: readonly string[]
    }>

/** The lines of actions that come in the order of where they stand. Plans are told apart by account where there are several. */
export function linesOf(rows: readonly ActionRow[]): readonly Line[] {
  const lines: Line[] = []
  const titles = new Map<string, string>(rows.map(({ action }) => [action.id, action.title]))
  const hasSeveral = rows.some(({ planId }) => planId !== rows[0]?.planId)
  let [plan, objective, strategy] = ['', '', '']
  rows.forEach((row, at) => {
    if (row.planId !== plan && hasSeveral)
      lines.push({
        of: 'plan',
        key: row.planId,
        title: `${row.accountName} · ${row.planTitle}`,
        reach: reachOfAll(rows, at, (each) => each.planId === row.planId),
      })
    if (row.objectiveId !== objective)
      lines.push({
        of: 'objective',
        key: row.objectiveId,
        title: row.objectiveTitle,
        reach: reachOfAll(rows, at, (each) => each.objectiveId === row.objectiveId),
      })
    if (row.action.strategyId !== strategy)
      lines.push({
        of: 'strategy',
        key: row.action.strategyId,
        title: row.strategyTitle,
        reach: reachOfAll(rows, at, (each) => each.action.strategyId === row.action.strategyId),
      })
    ;[plan, objective, strategy] = [row.planId, row.objectiveId, row.action.strategyId]
    lines.push({
      of: 'action',
      key: row.action.id,
      row,
      reach: reachOf(row.action),
      needs: (row.action.needIds ?? []).flatMap((id) => titles.get(id) ?? []),
    })
  })
  return lines
}

/** The reach over neighbors from a place on, as long as they belong together. */
function reachOfAll(
  rows: readonly ActionRow[],
  from: number,
  belongs: (row: ActionRow) => boolean,
): Reach | undefined {
  let all: Reach | undefined
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row || !belongs(row)) break
    const reach = reachOf(row.action)
    if (!reach) continue
    all = all
      ? {
          from: reach.from < all.from ? reach.from : all.from,
          to: reach.to > all.to ? reach.to : all.to,
          isPoint: false,
        }
      : { ...reach, isPoint: false }
  }
  return all
}
