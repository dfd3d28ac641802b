import type { MemberInChart } from '#shared/contract/buying-center.ts'
import ButtonBase from '@mui/material/ButtonBase'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { MemberName } from './member-marks.tsx'

type Props = Readonly<{
  member: MemberInChart
  /** Where it stands in a grid, and whether Tab comes to it there. */
  at?: string
  tabIndex?: 0 | -1
  onChoose: () => void
}>

/** The member by name in a row; opens what is known of them. */
export function MemberButton({ member, at, tabIndex = 0, onChoose }: Props) {
  const say = useBuyingCenterWords()
  return (
    <ButtonBase
      data-member={member.id}
      data-at={at}
      tabIndex={tabIndex}
      aria-label={say('openMember', { name: member.name })}
      onClick={onChoose}
      sx={{ font: 'inherit', textAlign: 'left', maxWidth: '100%', borderRadius: 1 }}
    >
      <MemberName member={member} />
    </ButtonBase>
  )
}
