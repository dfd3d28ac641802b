import { wayOfName } from '#shared/domain/search/ways.ts'
import type { Asked } from '#shared/domain/search/words.ts'

/** Something the program does, listed with what is found. */
export type SearchCommand = Readonly<{
  id: string
  label: string
  /** Other words one may look for it by. */
  alias?: string
  run: () => void
}>

/** The commands whose words are asked for; all where nothing is asked. */
export function commandsFor(commands: readonly SearchCommand[], asked: Asked): readonly SearchCommand[] {
  if (asked.length === 0) return commands
  return commands.filter(({ label, alias }) =>
    wayOfName(asked, { head: label, rest: alias ?? '', context: [] }),
  )
}

/** Whether a command is what was most likely meant: its name begins so. */
export function isMeant(command: SearchCommand | undefined, asked: Asked): boolean {
  if (!command || asked.length === 0) return false
  const way = wayOfName(asked, { head: command.label, rest: '', context: [] })
  return way === 'whole' || way === 'start'
}
