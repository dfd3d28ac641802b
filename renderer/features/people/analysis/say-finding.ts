import type { Finding } from '#shared/domain/network/findings.ts'
import { assertNever } from '#shared/kernel/result.ts'
import { formatDecimal, formatShare } from '../../../ui/format.ts'
import type { SayNetwork } from './network-words.ts'
import { pieced, type Mark, type Piece } from './pieced.ts'

/** A finding as a sentence that names the people. */
export function sayFinding(say: SayNetwork, finding: Finding): readonly Piece[] {
  return pieced(say, (mark) => sentenceOf(say, finding, mark))
}

function sentenceOf(say: SayNetwork, finding: Finding, mark: Mark): string {
  switch (finding.kind) {
    case 'status':
      return sayStatus(say, finding, mark)
    case 'coverage':
      return sayCoverage(say, finding, mark)
    case 'no-relationships':
      return say('noRelationships')
    case 'single-thread':
      return say(finding.threads.length === 1 ? 'threadAlone' : 'thread', {
        member: finding.threads[0]?.name ?? '',
        figure: mark.figure(formatShare(finding.share)),
      })
    case 'single-cover': {
      const count = finding.keyPlayers.length
      return say('singleCover', {
        count,
        figure: mark.figure(String(count)),
        people: mark.people(finding.keyPlayers),
      })
    }
    case 'only-way':
      return say('onlyWay', { person: mark.person(finding.person), people: mark.people(finding.lost) })
    case 'splits':
      return say('splits', {
        person: mark.person(finding.person),
        people: mark.people(finding.apart.flat()),
      })
    case 'bridge':
      return say('bridge', {
        from: mark.person(finding.from),
        to: finding.side.slice(0, 1).map(mark.person).join(''),
        people: mark.people(finding.side),
      })
    case 'out-of-reach':
      return say('outOfReach', { people: mark.people(finding.people) })
    case 'apart':
      return say('apart', {
        figure: mark.figure(String(finding.groups.length + 1)),
        people: mark.people(finding.groups.flat()),
      })
    case 'no-ties':
      return say('noTies')
    case 'only-reporting':
      return say('onlyReporting')
    case 'most-tied':
    case 'most-heard':
    case 'most-between':
    case 'nearest':
    case 'broker':
      return sayCentral(say, finding, mark)
    default:
      return assertNever(finding)
  }
}

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>

function sayStatus(say: SayNetwork, { status, keyPlayers }: Of<'status'>, mark: Mark): string {
  const figure = mark.figure(say('statusFigure', { status }))
  const people = status === 3 ? keyPlayers.filter((player) => player.isSupportive) : keyPlayers
  switch (status) {
    case 0:
    case 1:
      return say(`status-${status}`, { figure })
    case 2:
    case 3:
      return say(`status-${status}`, { figure, count: people.length, people: mark.people(people) })
  }
}

function sayCoverage(say: SayNetwork, { share, keyPlayers }: Of<'coverage'>, mark: Mark): string {
  const figure = mark.figure(formatShare(share))
  const open = keyPlayers.filter((player) => !player.isCovered)
  const all = { figure, count: keyPlayers.length }
  if (open.length > 0) return say('coverageSome', { figure, count: open.length, people: mark.people(open) })
  return say('coverageAll', keyPlayers.length === 1 ? { ...all, people: mark.people(keyPlayers) } : all)
}

function sayCentral(
  say: SayNetwork,
  finding: Of<'most-tied' | 'most-heard' | 'most-between' | 'nearest' | 'broker'>,
  mark: Mark,
): string {
  if (finding.kind === 'broker') {
    const figure = mark.figure(formatDecimal(finding.constraint, 2))
    return say('broker', { person: mark.person(finding.person), ties: finding.ties, figure })
  }
  const people = { count: finding.people.length, people: mark.people(finding.people) }
  const ofOthers = (count: number, others: number): string => mark.figure(say('ofOthers', { count, others }))
  switch (finding.kind) {
    case 'most-tied':
      return say('mostTied', { ...people, figure: ofOthers(finding.ties, finding.others) })
    case 'most-heard':
      return say('mostHeard', { ...people, figure: ofOthers(finding.listeners.length, finding.others) })
    case 'most-between':
      return say('mostBetween', { ...people, figure: mark.figure(formatShare(finding.share)) })
    case 'nearest': {
      const steps = formatDecimal(finding.steps / finding.reached, 1)
      return say('nearest', { ...people, figure: mark.figure(say('stepsFigure', { steps })) })
    }
    default:
      return assertNever(finding)
  }
}
