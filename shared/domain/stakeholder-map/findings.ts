import { findLoop } from '#shared/kernel/hierarchy.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { MapFinding, Party, StakeholderMap, Statement } from './model.ts'

type Told = Pick<StakeholderMap, 'people' | 'outsiders' | 'statements'>

/** What does not hold together in a map, the contradictions first. */
export function findingsOf(map: Told): readonly MapFinding[] {
  return [...contradictions(map), ...loops(map), ...missing(map), ...oddRoles(map)]
}

/** The statements that may not hold: those of a contradiction. */
export function contestedIn(findings: readonly MapFinding[]): ReadonlySet<number> {
  return new Set(
    findings.flatMap((finding) =>
      finding.kind === 'contradiction' ? [finding.one.id, finding.other.id] : [],
    ),
  )
}

/** A party as a key: the same for the same. */
export function partyKey(party: Party): string {
  return party.kind === 'row' ? `row ${party.row}` : `outside ${fold(party.name)}`
}

/** How a party is called. */
export function partyName({ people }: Pick<StakeholderMap, 'people'>, party: Party): string {
  return party.kind === 'outside' ? party.name : (people.find(({ row }) => row === party.row)?.name ?? '')
}

/** Of two of these one at most is true: two managers of one person; a peer who is also above or below; each above the other. */
function contradictions({ statements }: Told): readonly MapFinding[] {
  const found: MapFinding[] = []
  statements.forEach((one, at) => {
    for (const other of statements.slice(at + 1))
      if (areAtOdds(one, other)) found.push({ kind: 'contradiction', one, other })
  })
  return found
}

function areAtOdds(one: Statement, other: Statement): boolean {
  const isSameWay = isSame(one.from, other.from) && isSame(one.to, other.to)
  const isTurned = isSame(one.from, other.to) && isSame(one.to, other.from)
  const kinds = [one.kind, other.kind]
  if (kinds.includes('reports-to') && kinds.includes('peer-of')) return isSameWay || isTurned
  if (kinds.includes('ally-of') && kinds.includes('conflict-with')) return isSameWay || isTurned
  if (one.kind !== 'reports-to' || other.kind !== 'reports-to') return false
  return isTurned || (isSame(one.from, other.from) && !isSame(one.to, other.to))
}

function isSame(one: Party, other: Party): boolean {
  return partyKey(one) === partyKey(other)
}

/** What leads back over more than two people; two who report to each other are a contradiction. */
function loops(map: Told): readonly MapFinding[] {
  const above = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { kind, from, to } of map.statements) {
    if (kind !== 'reports-to' || above.has(partyKey(from))) continue
    above.set(partyKey(from), partyKey(to))
    for (const party of [from, to]) names.set(partyKey(party), partyName(map, party))
  }
  const loop = findLoop(above.keys(), (key) => above.get(key))
  return loop && loop.length > 3
    ? [{ kind: 'reporting-loop', names: loop.map((key) => names.get(key) ?? '') }]
    : []
}

function missing({ outsiders, statements }: Told): readonly MapFinding[] {
  return outsiders.map((name) => ({
    kind: 'not-in-map',
    name,
    said: statements
      .filter(({ from, to }) =>
        [from, to].some((party) => party.kind === 'outside' && fold(party.name) === fold(name)),
      )
      .map(({ said }) => said),
  }))
}

function oddRoles({ people }: Told): readonly MapFinding[] {
  return people.flatMap(({ row, name, roleText, role, attitude }): readonly MapFinding[] => {
    if (roleText !== '' && role === null) return [{ kind: 'role-unknown', row, name, role: roleText }]
    const wanted = role?.attitude ?? null
    const isAgainst = wanted !== null && attitude !== null && Math.sign(wanted) !== Math.sign(attitude)
    return isAgainst ? [{ kind: 'role-against-attitude', row, name, role: roleText }] : []
  })
}
