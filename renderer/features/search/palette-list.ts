import type { Output } from '#shared/contract/contract.ts'
import type { FoundRow } from '#shared/contract/search.ts'
import type { FoundKind } from '#shared/domain/search/found.ts'
import { askedOf } from '#shared/domain/search/words.ts'
import { commandsFor, isMeant, type SearchCommand } from './search-command.ts'

export type Option = Readonly<
  { key: string } & ({ is: 'found'; row: FoundRow } | { is: 'command'; command: SearchCommand })
>
export type OptionGroup = Readonly<{ kind: FoundKind | 'recent' | 'commands'; options: readonly Option[] }>

/**
 * What the palette lists. Without a text it is what one had last, in its order, then all commands; a command whose name is
 * being typed comes before what is found.
 */
export function listedIn(
  answer: Output<'search.find'> | undefined,
  commands: readonly SearchCommand[],
  text: string,
): readonly OptionGroup[] {
  const asked = askedOf(text)
  const matching = commandsFor(commands, asked)
  const own: OptionGroup = {
    kind: 'commands',
    options: matching.map((command) => ({ key: command.id, is: 'command', command })),
  }
  const found = (answer?.groups ?? []).map(({ kind, rows }) => ({ kind, options: rows.map(asOption) }))
  const shown: readonly OptionGroup[] =
    asked.length === 0
      ? [{ kind: 'recent', options: found.flatMap(({ options }) => options).slice(0, recentAtMost) }]
      : found
  const groups = isMeant(matching[0], asked) ? [own, ...shown] : [...shown, own]
  return groups.filter(({ options }) => options.length > 0)
}

const recentAtMost = 6

function asOption(row: FoundRow): Option {
  return { key: `${row.kind} ${row.id} ${row.sectionId ?? ''}`, is: 'found', row }
}
