import type { Payload } from '#shared/contract/contract.ts'
import type { RatingRoundId } from '#shared/domain/rating/model.ts'
import type { ContactId, TeamMemberId } from '#shared/domain/relationship/model.ts'
import { useState } from 'react'
import { useAsk } from './use-ask.ts'
import { useDo } from './use-do.ts'

type Subject = Required<Payload<'rating.listRounds'>>
type Start = Omit<Payload<'rating.startRound'>, keyof Subject>
type Given = Omit<Payload<'rating.rate'>, 'roundId' | 'contactId' | 'teamMemberId'>

const nobody = '' as TeamMemberId
const noRound = '' as RatingRoundId

/**
 * The team rating of the contacts of an account, or of the members of one of its buying centers: the newest round, and as much of
 * the answers as may be seen: while it is open one's own, once it is closed all.
 */
export function useTeamRating(subject: Subject) {
  const rounds = useAsk('rating.listRounds', subject)
  const team = useAsk('team-member.list', {})
  const [chosen, setWho] = useState<TeamMemberId>()
  const [newest] = rounds.value ?? []
  const round = newest?.round
  const isOpen = round !== undefined && round.closedOn === null
  const who = chosen && round?.teamMemberIds.includes(chosen) ? chosen : undefined
  const roundId = round?.id ?? noRound
  const own = useAsk(
    'rating.listOwn',
    { roundId, teamMemberId: who ?? nobody },
    { when: isOpen && who !== undefined },
  )
  const all = useAsk('rating.listRevealed', { roundId }, { when: round !== undefined && !isOpen })
  const doStart = useDo('rating.startRound')
  const rate = useDo('rating.rate')
  const closeRound = useDo('rating.closeRound')
  const removeRound = useDo('rating.removeRound')
  const known = round && { id: round.id, version: round.version }

  return {
    newest,
    isThere: rounds.value !== undefined,
    failure: rounds.failure ?? all.failure,
    team: team.value ?? [],
    who,
    /** What `who` answered in the open round. */
    own: who === undefined ? [] : (own.value ?? []),
    /** What all answered in the closed round. */
    all: all.value,
    onWho: setWho,
    onStart: (start: Start): void => void doStart({ ...subject, ...start }),
    onRate: (contactId: ContactId, answer: Given): void => {
      if (who !== undefined) void rate({ roundId, contactId, teamMemberId: who, ...answer })
    },
    onCloseRound: (): void => void (known && closeRound(known)),
    onRemove: (): void => void (known && removeRound(known)),
  }
}
