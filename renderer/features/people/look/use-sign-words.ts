import type { RelationshipLevel } from '#shared/domain/relationship/model.ts'
import { elsewhere } from '#shared/domain/relationship/post.ts'
import { useCallback } from 'react'
import { formatDay } from '../../../ui/format.ts'
import { usePeopleWords } from '../people-words.ts'
import type { CardSigns, HeldRole } from './card-signs.ts'
import { useLookWords } from './look-words.ts'

/** The signs of a card, in the order and the words in which they are read out. */
export function useSignWords(): (signs: CardSigns) => readonly string[] {
  const say = useLookWords()
  const sayPeople = usePeopleWords()
  return useCallback(
    ({ roles, level, isGap, coveredBy, posts }) => {
      const sayLevel = (each: RelationshipLevel): string => sayPeople(`level-${each}`).toLowerCase()
      const sayRole = ({ role, centers }: HeldRole): string =>
        say('roleIn', { role: say(`role-${role}`).toLowerCase(), center: centers.join('”, “') })
      const said = roles.map(sayRole)
      if (isGap) said.push(say('gap'))
      else if (coveredBy) said.push(say('covered', { count: coveredBy }))
      if (level) {
        const { now, target } = level
        const words = { now: sayLevel(now), target: sayLevel(target) }
        said.push(say(now === target ? 'levelReached' : 'levelBelow', words))
      }
      for (const { fact, from, now, day } of posts)
        said.push(
          now === elsewhere
            ? say('left', { day: formatDay(day) })
            : say(`${from}-${fact}`, { now, day: formatDay(day) }),
        )
      return said
    },
    [say, sayPeople],
  )
}
