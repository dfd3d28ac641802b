import type { AccountPeople } from './account-people.ts'
import { centralFindings, type CentralFinding } from './central-findings.ts'
import { measuresOf, type Measures } from './measures.ts'
import { networkOf, type Network } from './network.ts'
import { singleCovered, standingOf, type KeyPlayer, type Standing } from './standing.ts'
import type { StepByStep } from '#shared/kernel/step-by-step.ts'
import { weakFindings, type WeakFinding } from './weak-findings.ts'

/** How we stand, with the facts that a sentence and its arithmetic need. */
export type StandingFinding =
  | Readonly<{
      kind: 'status'
      status: Standing['status']
      contacts: number
      keyPlayers: readonly KeyPlayer[]
    }>
  | Readonly<{ kind: 'coverage'; share: number; keyPlayers: readonly KeyPlayer[] }>
  | Readonly<{ kind: 'no-relationships' }>
  | Readonly<{ kind: 'single-thread'; share: number; threads: Standing['threads'] }>
  | Readonly<{ kind: 'single-cover'; keyPlayers: readonly KeyPlayer[] }>

/** What the lines among the people do not tell. */
export type ReservationFinding = Readonly<{ kind: 'no-ties' }> | Readonly<{ kind: 'only-reporting' }>

export type Finding = StandingFinding | ReservationFinding | CentralFinding | WeakFinding

/** The findings under the three questions they answer. */
export type Findings = Readonly<{
  standing: readonly StandingFinding[]
  weak: readonly WeakFinding[]
  central: readonly (ReservationFinding | CentralFinding)[]
}>

/** All there is to say, in steps short enough for somebody who types. */
export function* analysisOf(account: AccountPeople): StepByStep<Findings> {
  const network = networkOf(account.contacts, account.lines)
  const measures = yield* measuresOf(network)
  return findingsOf(account, network, measures)
}

/**
 * What there is to say about the people of an account: how we stand with them, what hangs on one person or one line, and who is
 * central. Where only reporting lines are known, what follows from the form of any hierarchy is left out.
 */
function findingsOf(account: AccountPeople, network: Network, measures: Measures): Findings {
  const reservation = reservationOf(account, network)
  const isHierarchyOnly = reservation.length > 0
  return {
    standing: standingFindings(standingOf(account)),
    weak: weakFindings(account, network).filter(
      ({ kind }) => !isHierarchyOnly || (kind !== 'splits' && kind !== 'bridge'),
    ),
    central: [
      ...reservation,
      ...centralFindings(network, measures).filter(
        ({ kind }) => !isHierarchyOnly || (kind !== 'most-heard' && kind !== 'broker'),
      ),
    ],
  }
}

function standingFindings(standing: Standing): readonly StandingFinding[] {
  const { contacts, status, keyPlayers, coverage, threadShare, threads } = standing
  const single = singleCovered(standing)
  return [
    { kind: 'status', status, contacts, keyPlayers },
    ...(coverage === null ? [] : [{ kind: 'coverage', share: coverage, keyPlayers } as const]),
    threadShare === null
      ? { kind: 'no-relationships' }
      : { kind: 'single-thread', share: threadShare, threads },
    ...(single.length === 0 ? [] : [{ kind: 'single-cover', keyPlayers: single } as const]),
  ]
}

function reservationOf({ contacts, lines }: AccountPeople, { ties }: Network): readonly ReservationFinding[] {
  if (ties.length === 0) return contacts.length > 1 ? [{ kind: 'no-ties' }] : []
  return lines.every(({ kind }) => kind === 'conflict') ? [{ kind: 'only-reporting' }] : []
}
