import {
  relationshipLevels,
  rungOf,
  type ContactId,
  type Relationship,
  type RelationshipLevel,
  type TeamMemberId,
} from '#shared/domain/relationship/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { useMemo } from 'react'
import { useDo } from '../../../api/use-do.ts'

type Changes = Readonly<{
  currentLevel?: RelationshipLevel
  targetLevel?: RelationshipLevel
  lastTouchOn?: CalendarDay | null
}>

/** What the grid does to a relationship. Failures are shown in the general way. */
export function useCoverCommands() {
  const add = useDo('relationship.add')
  const edit = useDo('relationship.edit')
  const remove = useDo('relationship.remove')
  return useMemo(
    () => ({
      /** A new relationship is a vendor's, and should become a credible source: what the side panel adds as well. */
      add: (contactId: ContactId, teamMemberId: TeamMemberId, level: RelationshipLevel = 'vendor') =>
        add({
          contactId,
          teamMemberId,
          currentLevel: level,
          targetLevel: rungOf(level) > rungOf('credible-source') ? level : 'credible-source',
        }),
      edit: ({ id, version }: Relationship, changes: Changes) => edit({ id, version, changes }),
      remove: ({ id, version }: Relationship) => remove({ id, version }),
    }),
    [add, edit, remove],
  )
}

export type CoverCommands = ReturnType<typeof useCoverCommands>

/** The level of a key 1 to 4, whatever the key writes with Shift. */
export function levelOfKey(code: string): RelationshipLevel | undefined {
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]
  return digit === undefined ? undefined : relationshipLevels[Number(digit) - 1]
}
