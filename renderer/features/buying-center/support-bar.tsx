import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { weightOf } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import { attitudeColor } from '../../ui/attitude-mark.tsx'

/** Each member as a stretch as long as their influence weighs, from opponents to champions; who is unknown is hatched, at the end. */
export function SupportBar({ members }: Readonly<{ members: readonly MemberInChart[] }>) {
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 10, maxWidth: 420 }}>
      {members.map((member) => (
        <Box
          key={member.id}
          sx={{
            flex: `${weightOf(member.influence)} 0 0`,
            borderRadius: '2px',
            ...stretchLook(member.attitude),
          }}
        />
      ))}
    </Box>
  )
}

function stretchLook(attitude: number | null) {
  const color = attitudeColor(attitude)
  if (attitude !== null) return { background: color }
  return {
    background: `repeating-linear-gradient(135deg, ${color} 0 1px, transparent 1px 5px)`,
    outline: `1px dashed ${color}`,
    outlineOffset: '-1px',
  }
}
