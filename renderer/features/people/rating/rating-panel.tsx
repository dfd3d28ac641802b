import {
  displayName,
  isPlaceholder,
  type Contact,
  type ContactId,
} from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { useTeamRating } from '../../../api/use-team-rating.ts'
import type { RatedPerson } from '../../../ui/rating/rated-person.ts'
import { TeamRating } from '../../../ui/rating/team-rating.tsx'
import type { People } from '../people.ts'
import type { PeopleData } from '../use-people-data.ts'

type Props = Readonly<{
  data: PeopleData
  people: People
  /** Whom to rate, who counts most first. */
  contacts: readonly Contact[]
  onSelect: (id: ContactId) => void
  onClose: () => void
}>

/** The team rating of the contacts of an account. */
export function RatingPanel({ data, people, contacts, onSelect, onClose }: Props) {
  const { accountId, isReadOnly } = data
  const edit = useDo('contact.edit')
  const rating = useTeamRating({ accountId, buyingCenterId: null })
  // A rating is of one account, whomever the map shows beside it.
  const rated = useMemo(
    () => contacts.filter((contact) => contact.accountId === accountId).map(ratedContact),
    [contacts, accountId],
  )
  return (
    <TeamRating
      {...rating}
      as="contacts"
      people={rated}
      today={data.aging.today}
      isReadOnly={isReadOnly}
      onTakeOver={(contactId, judged, evidence) => {
        const contact = people.byId.get(contactId)
        if (!contact) return
        const { id, version } = contact
        void edit({ id, version, changes: { ...judged, evidence } })
      }}
      onSelect={onSelect}
      onClose={onClose}
    />
  )
}

function ratedContact(contact: Contact): RatedPerson {
  const { id, title, attitude, influence } = contact
  return { id, title, attitude, influence, name: displayName(contact), isPlaceholder: isPlaceholder(contact) }
}
