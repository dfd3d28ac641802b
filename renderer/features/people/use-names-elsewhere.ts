import { displayName, type ContactId, type InformalLine } from '#shared/domain/relationship/model.ts'
import { useAskEach } from '../../api/use-ask-each.ts'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'

/**
 * How the ends of informal lines are called: whoever is not among the people is asked for, and said to be at another account.
 * @returns the name of somebody at an end of one of the lines
 */
export function useNamesElsewhere(people: People, lines: readonly InformalLine[]): (id: ContactId) => string {
  const say = usePeopleWords()
  const ends = lines.flatMap(({ fromContactId, toContactId }) => [fromContactId, toContactId])
  const ids = [...new Set(ends.filter((id) => !people.byId.has(id)))]
  const answers = useAskEach(
    'contact.get',
    ids.map((id) => ({ id })),
  )
  return (id) => {
    const here = people.byId.get(id)
    if (here) return displayName(here)
    const there = answers[ids.indexOf(id)]?.value
    return there ? say('nameElsewhere', { name: displayName(there) }) : say('elsewhere')
  }
}
