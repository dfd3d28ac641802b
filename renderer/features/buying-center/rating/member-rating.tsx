import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { weightOf } from '#shared/domain/relationship/judgement.ts'
import { useMemo } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { useTeamRating } from '../../../api/use-team-rating.ts'
import type { RatedPerson } from '../../../ui/rating/rated-person.ts'
import { TeamRating } from '../../../ui/rating/team-rating.tsx'
import { useToday } from '../../../ui/use-today.ts'

type Props = Readonly<{
  center: BuyingCenter
  members: readonly MemberInChart[]
  isReadOnly: boolean
  onChoose: (memberId: string) => void
  onClose: () => void
}>

/** The team rating of the members of a buying center: how they stand in this decision, and how much they count in it. */
export function MemberRating({ center, members, isReadOnly, onChoose, onClose }: Props) {
  const edit = useDo('buying-center.editMember')
  const rating = useTeamRating({ accountId: center.accountId, buyingCenterId: center.id })
  const people = useMemo(() => ratedMembers(members), [members])
  const today = useToday()
  const memberOf = (contactId: string): MemberInChart | undefined =>
    members.find((member) => member.contactId === contactId)
  return (
    <TeamRating
      {...rating}
      as="members"
      people={people}
      today={today}
      isReadOnly={isReadOnly}
      onTakeOver={(contactId, judged, evidence) => {
        const member = memberOf(contactId)
        if (!member) return
        const { id, version } = member
        void edit({ id, version, changes: { ...judged, evidence } })
      }}
      onSelect={(contactId) => {
        const member = memberOf(contactId)
        if (member) onChoose(member.id)
      }}
      onClose={onClose}
    />
  )
}

/** Who counts most first, else in the order of the buying center. */
function ratedMembers(members: readonly MemberInChart[]): readonly RatedPerson[] {
  return members
    .toSorted((one, other) => weightOf(other.influence) - weightOf(one.influence))
    .map(({ contactId, name, title, isPlaceholder, attitude, influence }) => ({
      id: contactId,
      name,
      title,
      isPlaceholder,
      attitude,
      influence,
    }))
}
