import type { NextMeeting } from '#shared/domain/network/next-meetings.ts'
import { formatDay } from '../../../ui/format.ts'
import type { SayNetwork } from './network-words.ts'
import { pieced, type Piece } from './pieced.ts'
import { sayIntroduction, type NameOf } from './say-introduction.ts'

/** Who of us should meet whom, and why, as a sentence or two. */
export function sayMeeting(
  say: SayNetwork,
  { person, member, lastTouchOn, reason }: NextMeeting,
  nameOf: NameOf,
): readonly Piece[] {
  const touched = lastTouchOn === null ? say('neverMet') : say('lastMet', { day: formatDay(lastTouchOn) })
  switch (reason.kind) {
    case 'nobody-covers': {
      const { way } = reason
      const sentence = pieced(say, (mark) =>
        say(way === null ? 'meetNobody' : 'meetUncovered', { person: mark.person(person) }),
      )
      if (way === null) return sentence
      return [...sentence, { kind: 'words', words: ' ' }, ...sayIntroduction(say, way, nameOf)]
    }
    case 'below-target':
      return pieced(say, (mark) =>
        say('meetBelow', {
          member,
          person: mark.person(person),
          level: say(`level-${reason.level}`),
          target: say(`level-${reason.target}`),
          touched,
        }),
      )
    case 'long-not-met':
      return pieced(say, (mark) => say('meetSilent', { member, person: mark.person(person), touched }))
  }
}
