import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { attitudes } from '#shared/domain/relationship/judgement.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { chartHeadLook } from './chart-head-look.ts'
import { MemberChip } from './member-chip.tsx'
import { membersInOrder } from './members-in-order.ts'
import { isMissed } from './role-head.tsx'

type Props = Readonly<{
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  chosenId: MemberId | undefined
  onChoose: (id: MemberId) => void
}>

const columns = [...attitudes, null] as const

/** Roles as lanes, attitudes from left to right: who does what, and on which side. The picture one shows in a meeting. */
export function RoleLanes({ members, roles, chosenId, onChoose }: Props) {
  const say = useBuyingCenterWords()
  const { sayAttitude } = useJudgements()
  const ordered = membersInOrder(members)
  const lanes = roles.map((role) => ({ role, holders: holdersOf(ordered, role.key) }))
  const idle = ordered.filter((member) => member.held.length === 0)
  const widths = columns.map((attitude) =>
    members.some((member) => member.attitude === attitude) ? 'minmax(0, 4fr)' : 'minmax(34px, 1fr)',
  )

  return (
    <Box
      role="table"
      aria-label={say('lanesLabel')}
      sx={{
        display: 'grid',
        gridTemplateColumns: `96px ${widths.join(' ')}`,
        '@container (max-width: 880px)': { gridTemplateColumns: `78px ${widths.join(' ')}` },
      }}
    >
      <Line>
        <Box role="columnheader" aria-label={say('chart-roles')} sx={chartHeadLook} />
        {columns.map((attitude) => (
          <Box
            key={attitude ?? 'unknown'}
            role="columnheader"
            aria-label={sayAttitude(attitude)}
            sx={chartHeadLook}
          >
            <AttitudeMark attitude={attitude} />
            {members.some((member) => member.attitude === attitude) ? (
              <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
                {sayAttitude(attitude)}
              </Box>
            ) : null}
          </Box>
        ))}
      </Line>
      {lanes.map(({ role, holders }) => (
        <Line key={role.key}>
          <Box role="rowheader" sx={laneHeadLook}>
            {role.name}
            {holders.length > 0 ? null : (
              <Box
                component="span"
                sx={{
                  display: 'flex',
                  gap: 0.5,
                  alignItems: 'center',
                  fontWeight: 400,
                  fontSize: 12,
                  color: isMissed(role.meaning) ? 'warning.main' : 'text.secondary',
                }}
              >
                {isMissed(role.meaning) ? <WarningIcon aria-hidden sx={{ fontSize: 13 }} /> : null}
                {say(isMissed(role.meaning) ? 'laneGap' : 'laneEmpty')}
              </Box>
            )}
          </Box>
          <LaneCells holders={holders} chosenId={chosenId} onChoose={onChoose} />
        </Line>
      ))}
      {idle.length > 0 ? (
        <Line>
          <Box role="rowheader" sx={{ ...laneHeadLook, color: 'text.secondary' }}>
            {say('noRoleLane')}
          </Box>
          <LaneCells holders={idle} chosenId={chosenId} onChoose={onChoose} />
        </Line>
      ) : null}
    </Box>
  )
}

function Line({ children }: Readonly<{ children: React.ReactNode }>) {
  return (
    <Box role="row" sx={{ display: 'contents' }}>
      {children}
    </Box>
  )
}

type CellsProps = Readonly<{
  holders: readonly MemberInChart[]
  chosenId: MemberId | undefined
  onChoose: (id: MemberId) => void
}>

function LaneCells({ holders, chosenId, onChoose }: CellsProps) {
  return columns.map((attitude) => (
    <Box
      key={attitude ?? 'unknown'}
      role="cell"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
        p: 1,
        minHeight: 52,
        minWidth: 0,
        borderBottom: '1px solid',
        borderLeft: '1px solid',
        borderColor: 'divider',
      }}
    >
      {holders
        .filter((member) => member.attitude === attitude)
        .map((member) => (
          <MemberChip
            key={member.id}
            member={member}
            isChosen={member.id === chosenId}
            onChoose={() => onChoose(member.id)}
          />
        ))}
    </Box>
  ))
}

const laneHeadLook = {
  py: 1,
  pr: 1,
  fontWeight: 600,
  fontSize: 12,
  borderBottom: '1px solid',
  borderColor: 'divider',
} as const

function holdersOf(members: readonly MemberInChart[], role: string): readonly MemberInChart[] {
  return members.filter((member) => member.held.includes(role))
}
