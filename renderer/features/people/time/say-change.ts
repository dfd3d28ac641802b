import { influences } from '#shared/domain/relationship/judgement.ts'
import type { MapChange } from '#shared/domain/relationship/map-diff.ts'
import { rungOf } from '#shared/domain/relationship/model.ts'
import { useCallback } from 'react'
import { formatCount } from '../../../ui/format.ts'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { pieced, type Mark, type Piece } from '../analysis/pieced.ts'
import { usePeopleWords, type SayPeople } from '../people-words.ts'
import { useChangeWords, type SayChange } from './change-words.ts'

type Judgements = ReturnType<typeof useJudgements>
type Says = Readonly<{ say: SayChange; sayPeople: SayPeople }> & Judgements

/** Says a change of the map, with the people in it as pieces that can be selected. */
export function useSayChange(): (change: MapChange) => readonly Piece[] {
  const say = useChangeWords()
  const sayPeople = usePeopleWords()
  const judgements = useJudgements()
  return useCallback(
    (change) => pieced(say, (mark) => sentenceOf(change, mark, { say, sayPeople, ...judgements })),
    [say, sayPeople, judgements],
  )
}

function sentenceOf(change: MapChange, mark: Mark, says: Says): string {
  const { say, sayPeople } = says
  if ('unit' in change) return unitSentence(change, mark, say)
  if ('people' in change) {
    const { kind, people } = change
    return say(kind, { count: people.length, shown: formatCount(people.length), people: mark.people(people) })
  }
  if ('line' in change) return lineSentence(change, mark, says)
  const person = mark.person(change.person)
  switch (change.kind) {
    case 'arrived':
      if (!change.manager) return say('arrivedAtTop', { person })
      return say('arrived', { person, manager: mark.person(change.manager) })
    case 'left':
      if (!change.manager) return say('leftFromTop', { person })
      return say('left', { person, manager: mark.person(change.manager) })
    case 'moved': {
      const from = change.from && mark.person(change.from)
      const to = change.to && mark.person(change.to)
      if (from === null) return say('movedFromTop', { person, to: to ?? '' })
      return to === null ? say('movedToTop', { person, from }) : say('moved', { person, from, to })
    }
    case 'attitude':
    case 'influence':
      return judgementSentence(change, person, says)
    case 'renamed':
      return say('renamed', { person, from: change.from })
    case 'retitled': {
      const { from, to } = change
      if (from === '') return say('titled', { person, to })
      return to === '' ? say('untitled', { person, from }) : say('retitled', { person, from, to })
    }
    case 'assistant':
      return say(change.isNow ? 'assists' : 'assistsNoMore', { person })
    case 'external':
      if (change.to === null) return say('externalNoMore', { person })
      return say('external', { person, as: sayPeople(`external-${change.to}`) })
    case 'cover-gained':
    case 'cover-lost': {
      const level = sayPeople(`level-${change.level}`).toLowerCase()
      const key = change.kind === 'cover-gained' ? 'coverGained' : 'coverLost'
      return say(key, { member: change.member.name, person, level })
    }
    case 'cover-changed': {
      const [from, to] = [change.from, change.to].map((level) => sayPeople(`level-${level}`).toLowerCase())
      const key = rungOf(change.to) > rungOf(change.from) ? 'coverRose' : 'coverFell'
      return say(key, { member: change.member.name, person, from: from ?? '', to: to ?? '' })
    }
  }
}

function unitSentence(
  { kind, unit, people }: Extract<MapChange, { unit: unknown }>,
  mark: Mark,
  say: SayChange,
): string {
  const isNew = kind === 'unit-joined'
  if (people.length === 0) return say(isNew ? 'unitJoined' : 'unitLeft', { unit: unit.name })
  const count = people.length
  const facts = { unit: unit.name, count, shown: formatCount(count), people: mark.people(people) }
  return say(isNew ? 'unitJoinedWith' : 'unitLeftWith', facts)
}

function judgementSentence(
  change: Extract<MapChange, { kind: 'attitude' | 'influence' }>,
  person: string,
  { say, sayAttitude, sayInfluence }: Says,
): string {
  if (change.kind === 'attitude') {
    const [from, to] = [sayAttitude(change.from).toLowerCase(), sayAttitude(change.to).toLowerCase()]
    if (change.from === null) return say('attitudeKnown', { person, to })
    return change.to === null
      ? say('attitudeUnknown', { person, from })
      : say('attitude', { person, from, to })
  }
  const [from, to] = [sayInfluence(change.from).toLowerCase(), sayInfluence(change.to).toLowerCase()]
  if (change.from === null) return say('influenceKnown', { person, to })
  if (change.to === null) return say('influenceUnknown', { person, from })
  const hasRisen = influences.indexOf(change.to) > influences.indexOf(change.from)
  return say(hasRisen ? 'influenceRose' : 'influenceFell', { person, from, to })
}

function lineSentence(
  change: Extract<MapChange, { line: unknown }>,
  mark: Mark,
  { say, sayPeople }: Says,
): string {
  const ends = { from: mark.person(change.line.from), to: mark.person(change.line.to) }
  switch (change.kind) {
    case 'line-new':
      return say(`new-${change.tie.kind}`, ends)
    case 'line-gone':
      return say(`gone-${change.tie.kind}`, ends)
    case 'line-changed': {
      const { from, to } = change
      const kind = sayPeople(`kind-${to.kind}`)
      if (from.kind !== to.kind)
        return say('lineKind', { ...ends, before: sayPeople(`kind-${from.kind}`), after: kind })
      const [before, after] = [from, to].map(({ strength }) =>
        sayPeople(`strength-${strength}`).toLowerCase(),
      )
      return say('lineStrength', { ...ends, kind, before: before ?? '', after: after ?? '' })
    }
  }
}
