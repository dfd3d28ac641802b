import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import Box from '@mui/material/Box'
import { placeRings } from '../../diagram/rings.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { MemberChip } from './member-chip.tsx'
import { membersInOrder } from './members-in-order.ts'

type Props = Readonly<{
  members: readonly MemberInChart[]
  chosenId: MemberId | undefined
  onChoose: (id: MemberId) => void
}>

const rings = ['decides', 'high', 'medium', 'low'] as const
type Ring = (typeof rings)[number]
const card = { widthPx: 132, heightPx: 46 } as const

/** Who decides in the middle, and around them everybody else by influence, in the colors of their attitudes. */
export function CircleChart({ members, chosenId, onChoose }: Props) {
  const say = useBuyingCenterWords()
  const byAttitude = membersInOrder(members).toSorted((a, b) => (b.attitude ?? -3) - (a.attitude ?? -3))
  const onRing = (ring: Ring): readonly MemberInChart[] => byAttitude.filter((each) => ringOf(each) === ring)
  const { spots, bands, widthPx, heightPx } = placeRings(
    rings.map((ring) => onRing(ring).map(({ id }) => id)),
    card,
  )
  const places = new Map(spots.map((spot) => [spot.id, spot]))

  return (
    <Box sx={{ overflow: 'auto', py: 2 }}>
      <Box sx={{ position: 'relative', width: widthPx + 2, height: heightPx + 10, mx: 'auto' }}>
        <Box
          component="svg"
          aria-hidden
          viewBox={`${-widthPx / 2 - 1} ${-heightPx / 2 - 1} ${widthPx + 2} ${heightPx + 2}`}
          sx={{ position: 'absolute', left: 0, top: 0, width: widthPx + 2, height: heightPx + 2 }}
        >
          {bands.toReversed().map(({ rxPx, ryPx }, index) => (
            <ellipse
              key={rings[bands.length - 1 - index]}
              rx={rxPx}
              ry={ryPx}
              fill="var(--mui-palette-background-paper)"
              fillOpacity={0.35 + 0.15 * index}
              stroke="var(--mui-palette-divider)"
            />
          ))}
        </Box>
        {rings.map((ring, index) => (
          <Box
            key={ring}
            component="section"
            aria-label={say('ringLabel', { ring: say(`ring-${ring}`), count: onRing(ring).length })}
          >
            <Box
              aria-hidden
              sx={{
                position: 'absolute',
                left: 0,
                right: 0,
                top: heightPx / 2 + (bands[index]?.ryPx ?? 0) - 8,
                display: 'flex',
                justifyContent: 'center',
                fontSize: 11,
                lineHeight: '16px',
                color: 'text.secondary',
                pointerEvents: 'none',
              }}
            >
              <Box component="span" sx={{ px: 1, borderRadius: 1, bgcolor: 'background.paper' }}>
                {say(`ring-${ring}`)}
              </Box>
            </Box>
            {onRing(ring).map((member) => {
              const spot = places.get(member.id)
              return spot ? (
                <Box
                  key={member.id}
                  sx={{
                    position: 'absolute',
                    width: card.widthPx,
                    left: widthPx / 2 + spot.x,
                    top: heightPx / 2 + spot.y,
                    transform: 'translate(-50%, -50%)',
                    display: 'flex',
                    justifyContent: 'center',
                  }}
                >
                  <MemberChip
                    member={member}
                    isShort
                    isChosen={member.id === chosenId}
                    onChoose={() => onChoose(member.id)}
                  />
                </Box>
              ) : null
            })}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function ringOf(member: MemberInChart): Ring {
  return member.roles.includes('decider') ? 'decides' : member.influence
}
