import { partyKey } from './findings.ts'
import type { Party, StakeholderMap } from './model.ts'

/** By the key of a party, who is above: as it is said, and for peers of somebody whose manager is known, the same. */
export function managersIn(
  { statements }: Pick<StakeholderMap, 'statements'>,
  isTaken: (id: number) => boolean,
): ReadonlyMap<string, Party> {
  const above = new Map<string, Party>()
  const taken = statements.filter(({ id }) => isTaken(id))
  for (const { kind, from, to } of taken) {
    if (kind === 'reports-to' && !above.has(partyKey(from)) && partyKey(from) !== partyKey(to))
      above.set(partyKey(from), to)
  }
  // Peers of peers, too; each round knows at least one more.
  for (let more = true; more;) {
    more = false
    for (const { kind, from, to } of taken) {
      if (kind !== 'peer-of') continue
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const manager = above.get(partyKey(other))
        if (!manager || above.has(partyKey(one)) || partyKey(manager) === partyKey(one)) continue
        above.set(partyKey(one), manager)
        more = true
      }
    }
  }
  return above
}
