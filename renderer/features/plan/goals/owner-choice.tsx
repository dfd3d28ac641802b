import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { useDesk } from '../desk.ts'
import { PlainChoice } from '../plain-choice.tsx'
import { useGoalWords } from './goal-words.ts'

type Props = Readonly<{
  label: string
  ownerId: TeamMemberId | null
  onKeep: (ownerId: TeamMemberId | null) => void
}>

/** Which of us it is up to, or nobody. */
export function OwnerChoice({ label, ownerId, onKeep }: Props) {
  const say = useGoalWords()
  const { team, isReadOnly } = useDesk()
  return (
    <PlainChoice<TeamMemberId | ''>
      label={label}
      value={ownerId ?? ''}
      choices={[
        { value: '', label: say('noOwner') },
        ...team.map((member) => ({ value: member.id, label: member.name })),
      ]}
      isQuiet={ownerId === null}
      isReadOnly={isReadOnly}
      onKeep={(value) => onKeep(value === '' ? null : value)}
    />
  )
}
