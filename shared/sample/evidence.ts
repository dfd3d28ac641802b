import { addDays, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import type { ListedCenter } from './buying-centers/buying-centers.ts'
import type { contacts as listed } from './contacts/contacts.ts'
import { diceNamed } from './dice.ts'
import type { SampleBuyingCenter, SampleContact, SampleKey, SampleTouchpoint } from './model.ts'
import { teamMembers } from './team-members.ts'

/**
 * The contacts with what their judgements rest on: who has met somebody has been told, and now and then it was confirmed; of all
 * others it is assumed, for a long time already. A few judgements rest on nothing, as in a list that was taken over.
 */
export function withEvidence(
  contacts: typeof listed,
  touchpoints: readonly SampleTouchpoint[],
  today: CalendarDay,
): readonly SampleContact[] {
  const met = lastMeetings(touchpoints)
  return contacts.map((contact): SampleContact => {
    const dice = diceNamed(`evidence/${contact.key}`)
    const meeting = met.get(contact.key)
    const rests = (isJudged: boolean): Evidence | undefined => {
      if (!isJudged || dice.chance(0.08)) return undefined
      if (meeting === undefined)
        return { certainty: 'assumed', source: '', asOf: addDays(today, -dice.whole(20, 330)) }
      return {
        certainty: dice.pickWeighted({ told: 6, confirmed: 2, assumed: 2 }) as Evidence['certainty'],
        source: meeting.by,
        asOf: addDays(meeting.on, -dice.whole(0, 1) * dice.whole(0, 200)),
      }
    }
    const evidence = {
      attitude: rests(contact.attitude !== null),
      influence: rests(contact.influence !== null),
    }
    return { ...contact, evidence: evidence.attitude || evidence.influence ? evidence : null }
  })
}

/** The members of each buying center: what is thought of them there rests on what is thought of the person. */
export function centersWithEvidence(
  centers: readonly ListedCenter[],
  contacts: readonly SampleContact[],
): readonly SampleBuyingCenter[] {
  const byKey = new Map(contacts.map((contact) => [contact.key, contact.evidence]))
  return centers.map((center) => ({
    ...center,
    members: center.members.map((member) => {
      const of = byKey.get(member.contactKey)
      const attitude = member.attitude === null ? undefined : of?.attitude
      const mode = member.responseMode === null ? undefined : (of?.attitude ?? of?.influence)
      return { ...member, evidence: { attitude, influence: of?.influence, responseMode: mode } }
    }),
  }))
}

type Meeting = Readonly<{ on: CalendarDay; by: string }>

/** The last day on which one of us met somebody, and who that was. */
function lastMeetings(touchpoints: readonly SampleTouchpoint[]): ReadonlyMap<SampleKey, Meeting> {
  const names = new Map(teamMembers.map(({ key, name }) => [key, name]))
  const met = new Map<SampleKey, Meeting>()
  for (const { happenedOn: on, contactKeys, teamMemberKeys } of touchpoints) {
    const by = names.get(teamMemberKeys[0] ?? '')
    if (by === undefined) continue
    for (const key of contactKeys) if (on > (met.get(key)?.on ?? '')) met.set(key, { on, by })
  }
  return met
}
