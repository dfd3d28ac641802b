import type { Output } from '#shared/contract/contract.ts'

export type DoneCommand = Output<'history.listRecent'>[number]

/** Commands of one kind that followed each other closely: letters of one sentence. The newest gives the row its time. */
export type CommandRun = Readonly<{
  newest: DoneCommand
  oldest: DoneCommand
  count: number
  changes: number
}>

const closeMs = 10_000

/** @param commands the newest first */
export function foldCommands(commands: readonly DoneCommand[]): readonly CommandRun[] {
  const runs: { newest: DoneCommand; oldest: DoneCommand; count: number; changes: number }[] = []
  for (const command of commands) {
    const last = runs.at(-1)
    if (last && isSameKind(last.oldest, command) && gapMs(last.oldest, command) <= closeMs) {
      last.oldest = command
      last.count++
      last.changes += command.changes
    } else runs.push({ newest: command, oldest: command, count: 1, changes: command.changes })
  }
  return runs
}

/** The run that undo comes to next: the newest that still stands. `undefined` where all was undone or nothing was done. */
export function standingRun(runs: readonly CommandRun[]): CommandRun | undefined {
  return runs.find(
    ({ newest }) => newest.kind === 'do' && (newest.standing === 'done' || newest.standing === 'fixed'),
  )
}

function isSameKind(one: DoneCommand, other: DoneCommand): boolean {
  return (
    one.command === other.command &&
    one.kind === other.kind &&
    one.standing === other.standing &&
    one.actor === other.actor
  )
}

function gapMs(one: DoneCommand, other: DoneCommand): number {
  return Math.abs(Date.parse(one.happenedAt) - Date.parse(other.happenedAt))
}
