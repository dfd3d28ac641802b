import type { Named } from '#shared/domain/network/account-people.ts'
import type { Finding } from '#shared/domain/network/findings.ts'
import type { KeyPlayer } from '#shared/domain/network/standing.ts'
import { formatDecimal, formatShare } from '../../../ui/format.ts'
import type { SayNetwork } from './network-words.ts'

/** A line of what a figure is made of: a person or words, and what they bring to it. */
export type ArithmeticRow = Readonly<{ what: string | Named; note: string; value: string }>

/** How a figure comes about: what it is made of, and how that is put together. */
export type Arithmetic = Readonly<{ rows: readonly ArithmeticRow[]; sum: string }>

type WithoutFigure = Extract<Finding, { kind: 'no-relationships' | 'no-ties' | 'only-reporting' }>

/** Whether a finding has a figure. */
export function hasArithmetic(finding: Finding): finding is Exclude<Finding, WithoutFigure> {
  return !['no-relationships', 'no-ties', 'only-reporting'].includes(finding.kind)
}

/** The arithmetic of a finding. */
export function arithmeticOf(say: SayNetwork, finding: Exclude<Finding, WithoutFigure>): Arithmetic {
  switch (finding.kind) {
    case 'status':
      return {
        rows: [
          row(say('contactsCount', { count: finding.contacts })),
          ...(finding.keyPlayers.length === 0 ? [row(say('keyPlayersNone'))] : []),
          ...finding.keyPlayers.map((player) => row(player, sayStand(say, player))),
        ],
        sum: say('ladder'),
      }
    case 'coverage':
      return coverage(say, finding.keyPlayers, finding.share)
    case 'single-thread': {
      const all = finding.threads.reduce((sum, { rungs }) => sum + rungs, 0)
      return {
        rows: finding.threads.map(({ name, contacts, rungs }) =>
          row(name, say('contactsCount', { count: contacts }), say('rungs', { count: rungs })),
        ),
        sum: say('threadSum', {
          strongest: finding.threads[0]?.rungs ?? 0,
          all,
          share: formatShare(finding.share),
        }),
      }
    }
    case 'single-cover':
      return { rows: finding.keyPlayers.map((player) => row(player, player.coveredBy.join())), sum: '' }
    case 'only-way':
      return listOf(finding.lost)
    case 'splits':
      return groupsOf(say, finding.largest, finding.apart)
    case 'bridge':
      return groupsOf(say, finding.others, [finding.side])
    case 'out-of-reach':
      return listOf(finding.people)
    case 'apart':
      return groupsOf(say, finding.largest, finding.groups)
    case 'most-tied':
      return {
        ...listOf(finding.tiedTo),
        sum: say('tiedSum', shareOf(finding.ties, finding.others)),
      }
    case 'most-heard':
      return {
        ...listOf(finding.listeners),
        sum: say('heardSum', shareOf(finding.listeners.length, finding.others)),
      }
    case 'most-between':
      return {
        rows: [],
        sum: say('betweenSum', {
          between: formatDecimal(finding.between, 2),
          pairs: finding.pairs,
          share: formatDecimal(finding.share, 3),
        }),
      }
    case 'nearest':
      return {
        rows: [],
        sum: say('nearestSum', {
          reached: finding.reached,
          others: finding.others,
          steps: finding.steps,
          share: formatDecimal(finding.share, 3),
        }),
      }
    case 'broker':
      return {
        rows: finding.holds.map((hold) =>
          row(
            hold,
            say('holdNote', {
              constraint: formatDecimal(hold.constraint, 3),
              isNew: formatDecimal(hold.isNew, 3),
            }),
          ),
        ),
        sum: say('brokerSum', {
          constraint: formatDecimal(finding.constraint, 3),
          effectiveSize: formatDecimal(finding.effectiveSize, 2),
          ties: finding.ties,
        }),
      }
  }
}

function coverage(say: SayNetwork, keyPlayers: readonly KeyPlayer[], share: number): Arithmetic {
  const weightIn = (some: readonly KeyPlayer[]): number => some.reduce((sum, { weight }) => sum + weight, 0)
  return {
    rows: keyPlayers.map((player) =>
      row(
        player,
        sayCover(say, player),
        say(player.isCovered ? 'weightFull' : 'weightNone', { weight: player.weight }),
      ),
    ),
    sum: say('coverageSum', {
      covered: weightIn(keyPlayers.filter(({ isCovered }) => isCovered)),
      all: weightIn(keyPlayers),
      share: formatShare(share),
    }),
  }
}

function sayStand(say: SayNetwork, { isPlaceholder, isSupportive }: KeyPlayer): string {
  if (isPlaceholder) return say('isPost')
  return say(isSupportive ? 'supports' : 'supportsNot')
}

function sayCover(say: SayNetwork, { isPlaceholder, best }: KeyPlayer): string {
  if (isPlaceholder) return say('isPost')
  if (!best) return say('noCover')
  const [level, target] = [say(`level-${best.level}`), say(`level-${best.target}`)]
  return say('coverNote', { member: best.member, level, target })
}

function shareOf(count: number, others: number) {
  return { count, others, share: formatDecimal(count / others, 3) }
}

function row(what: string | Named, note = '', value = ''): ArithmeticRow {
  return { what, note, value }
}

function listOf(people: readonly Named[]): Arithmetic {
  return { rows: people.map((person) => row(person)), sum: '' }
}

/** Of the largest group only the size: those are the others. */
function groupsOf(say: SayNetwork, largest: number, groups: readonly (readonly Named[])[]): Arithmetic {
  return {
    rows: [
      row(say('largestGroup', { count: largest })),
      ...groups.flatMap((group) => [
        row(say('group', { count: group.length })),
        ...group.map((person) => row(person)),
      ]),
    ],
    sum: '',
  }
}
