import { displayName, type InformalLine } from '#shared/domain/relationship/model.ts'
import { useCallback, useMemo } from 'react'
import type { People } from '../people.ts'
import { usePeopleWords } from '../people-words.ts'

const none: readonly InformalLine[] = []

/**
 * What the informal lines of a person say, each from where the person stands. Example: `influences Ann Meier (strong)`. Who is
 * not among the people is somebody at another account.
 */
export function useSayLines(
  people: People,
  lines: readonly InformalLine[],
): (id: string) => readonly string[] {
  const say = usePeopleWords()
  const byPerson = useMemo(() => linesByPerson(lines), [lines])
  return useCallback(
    (id) =>
      (byPerson.get(id) ?? none).map(({ kind, fromContactId, toContactId, strength }) => {
        const isFrom = fromContactId === id
        const other = people.byId.get(isFrom ? toContactId : fromContactId)
        const name = other ? displayName(other) : say('elsewhere')
        return say('lineSaid', {
          sentence: say(isFrom ? `from-${kind}` : `to-${kind}`, { name }),
          strength: say(`strength-${strength}`).toLowerCase(),
        })
      }),
    [people, byPerson, say],
  )
}

function linesByPerson(lines: readonly InformalLine[]): ReadonlyMap<string, readonly InformalLine[]> {
  const found = new Map<string, InformalLine[]>()
  for (const line of lines) {
    for (const id of [line.fromContactId, line.toContactId]) {
      const own = found.get(id)
      if (own) own.push(line)
      else found.set(id, [line])
    }
  }
  return found
}
