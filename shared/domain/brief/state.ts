import { isKeyPlayer } from '../buying-center/model.ts'
import { trafficLightOf, type TrafficLight } from '../buying-center/traffic-light.ts'
import type { MapStatus } from '../relationship/map-status.ts'
import type { Judged } from './counting.ts'
import { accountFact, centerFact, contactFact } from './fact-refs.ts'
import type { BriefCenter, BriefFacts } from './facts.ts'
import { ladderOf } from './headline.ts'
import { byText, isWithUs, playerFacts, seatFacts, type Player } from './people.ts'
import { countValue, namesValue, sentence, textValue, type Sentence } from './sentence.ts'

type Light = TrafficLight['light']

/** How we stand: the rung of the map, the light of each buying center, and why. */
export type BriefState = Readonly<{
  rung: MapStatus
  lights: readonly Readonly<{ name: string; light: Light }>[]
  sentences: readonly Sentence[]
}>

/** So many buying centers are said, the worst first. */
const centersSaid = 3
const namedAtMost = 4
const order = { red: 0, amber: 1, green: 2 } as const

export function stateOf(facts: BriefFacts, players: readonly Player[], judged: Judged): BriefState {
  const centers = facts.centers
    .map((each) => ({ ...each, light: trafficLightOf(each.members) }))
    .toSorted(
      (one, other) =>
        order[one.light.light] - order[other.light.light] ||
        byText(one.center.name, other.center.name) ||
        byText(one.center.id, other.center.id),
    )
  return {
    rung: ladderOf(players),
    lights: centers.map(({ center, light }) => ({ name: center.name, light: light.light })),
    sentences: [
      rungSentence(facts, players),
      ...(centers.length === 0
        ? [sentence('stateNoCenter', {}, [accountFact(facts, 'itself')])]
        : centers.slice(0, centersSaid).map((each) => centerSentence(each, each.light))),
      ...leftOut(facts, judged),
    ],
  }
}

function rungSentence(facts: BriefFacts, players: readonly Player[]): Sentence {
  const keyPlayers = players.filter(({ isKeyPlayer: isKey }) => isKey)
  const withUs = keyPlayers.filter(isWithUs)
  switch (ladderOf(players)) {
    case 0:
      return sentence('stateNobody', {}, [accountFact(facts, 'itself')])
    case 1:
      return sentence(
        'stateNoKeyPlayer',
        { count: countValue(players.length) },
        players.slice(0, namedAtMost).map(({ contact }) => contactFact(contact, 'itself')),
      )
    case 2:
      return sentence(
        'stateNoSupport',
        { count: countValue(keyPlayers.length), names: namesOf(keyPlayers) },
        keyPlayers.flatMap(playerFacts),
      )
    case 3:
      return sentence(
        'stateSupport',
        {
          count: countValue(keyPlayers.length),
          supporters: countValue(withUs.length),
          names: namesOf(withUs),
        },
        keyPlayers.flatMap(playerFacts),
      )
  }
}

/** Why the light is what it is, by the facts that the light itself names. */
function centerSentence({ center, members }: BriefCenter, light: TrafficLight): Sentence {
  const players = members.filter(isKeyPlayer)
  const facts = [centerFact(center), ...players.flatMap((member) => seatFacts({ center, member }))]
  const name = textValue(center.name)
  const names = (list: readonly string[]) => ({
    center: name,
    count: countValue(list.length),
    names: namesValue(list, namedAtMost),
  })
  if (light.light === 'green') return sentence('centerGreen', names(light.deciders), facts)
  if (light.light === 'amber') {
    return light.unconvincedDeciders.length === 0
      ? sentence('centerNoDecider', names(light.supportive), facts)
      : sentence(
          'centerUnconvinced',
          { ...names(light.supportive), deciders: namesValue(light.unconvincedDeciders, namedAtMost) },
          facts,
        )
  }
  switch (light.reason) {
    case 'no-members':
      return sentence('centerNoMembers', { center: name }, facts)
    case 'no-key-player':
      return sentence('centerNoKeyPlayer', { center: name }, facts)
    case 'no-supportive-key-player':
      return sentence('centerNoSupport', names(light.keyPlayers), facts)
  }
}

function leftOut(facts: BriefFacts, { leftOut: count, judgements }: Judged): readonly Sentence[] {
  if (count === 0) return []
  return [
    sentence('stateLeftOut', { count: countValue(count), judgements: countValue(judgements) }, [
      accountFact(facts, 'itself'),
    ]),
  ]
}

function namesOf(players: readonly Player[]) {
  return namesValue(
    players.map(({ name }) => name),
    namedAtMost,
  )
}
