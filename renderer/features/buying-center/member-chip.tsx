import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { isKeyPlayer } from '#shared/domain/buying-center/model.ts'
import KeyIcon from '@mui/icons-material/VpnKeyOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { attitudeColor, AttitudeMark } from '../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{
  member: MemberInChart
  isChosen: boolean
  /** The name alone, cut where it is long. */
  isShort?: boolean
  onChoose: () => void
}>

/** A member in a lane, in the color and shape of the attitude; dashed where the person is not known. */
export function MemberChip({ member, isChosen, isShort = false, onChoose }: Props) {
  const say = useBuyingCenterWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const { name, title, attitude, influence, isPlaceholder } = member
  const color = attitudeColor(attitude)
  const isKey = isKeyPlayer(member)
  return (
    <ButtonBase
      data-member={member.id}
      onClick={onChoose}
      aria-label={say(isKey ? 'chipKey' : 'chipLabel', {
        name,
        attitude: sayAttitude(attitude),
        influence: sayInfluence(influence),
      })}
      aria-pressed={isChosen}
      title={title}
      sx={{
        display: 'flex',
        font: 'inherit',
        alignItems: 'start',
        justifyContent: 'start',
        gap: 1,
        px: 1.25,
        py: 0.75,
        textAlign: 'left',
        fontSize: 12,
        lineHeight: 1.3,
        color: 'text.primary',
        '@container (max-width: 880px)': { flexDirection: 'column', gap: 0.25, px: 1, fontSize: 11.5 },
        border: `1px ${isPlaceholder || attitude === null ? 'dashed' : 'solid'} ${color}`,
        borderRadius: 1,
        background: `color-mix(in srgb, ${color} ${attitude === null ? 0 : 18}%, var(--mui-palette-background-paper))`,
        outline: isChosen ? '2px solid var(--mui-palette-primary-main)' : undefined,
      }}
    >
      <Box
        component="span"
        sx={{
          flex: 'none',
          display: 'grid',
          gap: 0.5,
          justifyItems: 'center',
          mt: '1px',
          '@container (max-width: 880px)': { display: 'flex' },
        }}
      >
        <AttitudeMark attitude={attitude} sizePx={13} />
        <InfluenceRing influence={influence} sizePx={13} />
      </Box>
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
        {isKey ? (
          <KeyIcon
            aria-hidden
            sx={{ fontSize: 12, ml: 0.75, verticalAlign: '-2px', color: 'text.secondary' }}
          />
        ) : null}
        {title !== '' && !isPlaceholder && !isShort ? (
          <Box
            component="span"
            sx={{
              display: 'block',
              color: 'text.primary',
              '@container (max-width: 880px)': { display: 'none' },
            }}
          >
            {title}
          </Box>
        ) : null}
      </Box>
    </ButtonBase>
  )
}
