import type { MemberInChart } from '#shared/contract/buying-center.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { AttitudeMark } from '../../../ui/attitude-mark.tsx'
import { LevelMark } from '../level-mark.tsx'
import { levelAfter, nextLevel, type Level } from '../level-step.ts'
import { MemberName } from '../member-marks.tsx'
import { useBenefitsWords } from './benefits-words.ts'
import { stackCardLook, stackNoteLook } from './stack-look.ts'

type Props = Readonly<{
  member: MemberInChart
  topPx: number
  isChosen: boolean
  isOrphan: boolean
  /** How much the chosen benefit matters to the member; `undefined` while none is chosen. */
  strength: Level | undefined
  onChoose: () => void
  onSet: (strength: Level) => void
}>

/** A member among those who decide: opened, or, while a benefit is chosen, told how much it matters to them. */
export function StackMember({ member, topPx, isChosen, isOrphan, strength, onChoose, onSet }: Props) {
  const say = useBenefitsWords()
  const { name } = member
  const isSetting = strength !== undefined
  const word = say(`strength-${strength ?? 'none'}`)
  return (
    <ButtonBase
      data-member={member.id}
      aria-pressed={isSetting ? strength !== null : isChosen}
      aria-label={
        isSetting
          ? say('memberLabel', { name, strength: word })
          : say(isOrphan ? 'memberOrphan' : 'memberOpen', { name })
      }
      onClick={() => (isSetting ? onSet(nextLevel(strength)) : onChoose())}
      onKeyDown={(event) => {
        if (!isSetting || event.ctrlKey || event.metaKey || event.altKey) return
        if (event.key === ' ' || event.key === 'Enter') return
        const next = levelAfter(event.key, strength)
        if (next === undefined) return
        event.preventDefault()
        if (next !== strength) onSet(next)
      }}
      sx={{
        ...stackCardLook(isSetting ? strength !== null : isChosen, isOrphan),
        top: topPx,
        gridTemplateColumns: 'auto minmax(0, 1fr) auto',
        columnGap: 1.5,
        justifyContent: 'stretch',
        alignItems: 'center',
      }}
    >
      <AttitudeMark attitude={member.attitude} sizePx={13} />
      <Box component="span" sx={{ minWidth: 0 }}>
        <MemberName member={member} />
        {isSetting ? (
          <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
            {word}
          </Box>
        ) : isOrphan ? (
          <Box component="span" sx={stackNoteLook}>
            <WarningIcon aria-hidden sx={{ fontSize: 13 }} />
            {say('orphanMember')}
          </Box>
        ) : null}
      </Box>
      {isSetting ? <LevelMark level={strength} /> : null}
    </ButtonBase>
  )
}
