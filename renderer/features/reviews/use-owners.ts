import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { useMemo } from 'react'
import { useAsk } from '../../api/use-ask.ts'

export type Owners = Readonly<{
  nameOf: (id: TeamMemberId) => string
  choices: readonly Readonly<{ id: TeamMemberId; name: string }>[]
}>

/** Who of us can answer for something. */
export function useOwners(): Owners {
  const team = useAsk('team-member.list', {}).value
  return useMemo(() => {
    const names = new Map((team ?? []).map(({ id, name }) => [id, name]))
    return { nameOf: (id) => names.get(id) ?? '', choices: team ?? [] }
  }, [team])
}
