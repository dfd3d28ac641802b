import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { useState } from 'react'
import { useRemember } from '../../api/page-memory.ts'

const key = 'keyplan-me'
const everybody = 'everybody'

/** Whose day is shown, as it was chosen on this computer; `null` for everybody. */
export function useMe(): readonly [me: TeamMemberId | null, choose: (me: TeamMemberId | null) => void] {
  const remember = useRemember()
  const [me, setMe] = useState<TeamMemberId | null>(() => {
    const known = localStorage.getItem(key)
    return isId<'team-member'>(known) ? known : null
  })
  return [
    me,
    (next) => {
      setMe(next)
      remember(key, next ?? everybody)
    },
  ]
}
