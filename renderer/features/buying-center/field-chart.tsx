import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import {
  attitudes,
  influences,
  type Attitude,
  type Influence,
} from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import { useState, type KeyboardEvent } from 'react'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { fieldStep } from './field-step.ts'
import { chartHeadLook } from './chart-head-look.ts'
import { MemberChip } from './member-chip.tsx'
import { membersInOrder } from './members-in-order.ts'
import type { EditMember } from './use-members.ts'

type Props = Readonly<{
  members: readonly MemberInChart[]
  chosenId: MemberId | undefined
  isReadOnly: boolean
  onChoose: (id: MemberId) => void
  onEdit: EditMember
}>
type Cell = Readonly<{ attitude: Attitude | null; influence: Influence }>

const columns = [null, ...attitudes] as const
const rows = influences.toReversed()

/** Attitude from left to right, influence upward. A member is dragged, or moved with Shift and the arrow keys, to where they stand. */
export function FieldChart({ members, chosenId, isReadOnly, onChoose, onEdit }: Props) {
  const say = useBuyingCenterWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const [carriedId, setCarriedId] = useState<MemberId>()
  const [over, setOver] = useState<string>()
  const ordered = membersInOrder(members)
  const widths = columns.map((attitude) =>
    members.some((member) => member.attitude === attitude) ? 'minmax(0, 4fr)' : 'minmax(56px, 1fr)',
  )

  const put = (member: MemberInChart, { attitude, influence }: Cell): void => {
    if (member.attitude !== attitude || member.influence !== influence)
      onEdit(member, { attitude, influence })
  }
  const onKeyDown = (event: KeyboardEvent, member: MemberInChart): void => {
    const next = event.shiftKey ? fieldStep(member, event.key) : undefined
    if (!next || isReadOnly) return
    event.preventDefault()
    put(member, next)
    const { id } = member
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-member="${id}"]`)?.focus())
  }

  return (
    <Box
      role="table"
      aria-label={say('fieldLabel')}
      sx={{ display: 'grid', gridTemplateColumns: `84px ${widths.join(' ')}` }}
    >
      <Box role="row" sx={{ display: 'contents' }}>
        <Box role="columnheader" aria-label={say('influence')} sx={chartHeadLook} />
        {columns.map((attitude) => (
          <Box
            key={String(attitude)}
            role="columnheader"
            aria-label={sayAttitude(attitude)}
            sx={chartHeadLook}
          >
            <AttitudeMark attitude={attitude} />
            <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {sayAttitude(attitude)}
            </Box>
          </Box>
        ))}
      </Box>
      {rows.map((influence) => (
        <Box key={influence} role="row" sx={{ display: 'contents' }}>
          <Box role="rowheader" sx={{ ...chartHeadLook, borderColor: 'divider', alignItems: 'start', py: 2 }}>
            <InfluenceRing influence={influence} />
            {sayInfluence(influence)}
          </Box>
          {columns.map((attitude) => {
            const key = `${influence} ${attitude}`
            return (
              <Box
                key={key}
                role="cell"
                data-cell={key}
                onDragOver={(event) => {
                  if (carriedId === undefined) return
                  event.preventDefault()
                  setOver(key)
                }}
                onDrop={(event) => {
                  event.preventDefault()
                  const member = members.find((each) => each.id === carriedId)
                  if (member) put(member, { attitude, influence })
                }}
                sx={{
                  ...cellLook,
                  bgcolor: over === key && carriedId !== undefined ? 'action.hover' : undefined,
                  borderLeft: attitude === attitudes[0] ? '3px double' : '1px solid',
                  borderLeftColor: 'divider',
                }}
              >
                {ordered
                  .filter((member) => member.attitude === attitude && member.influence === influence)
                  .map((member) => (
                    <Box
                      key={member.id}
                      draggable={!isReadOnly}
                      onDragStart={(event) => {
                        event.dataTransfer.effectAllowed = 'move'
                        event.dataTransfer.setData('text/plain', member.name)
                        setCarriedId(member.id)
                      }}
                      onDragEnd={() => {
                        setCarriedId(undefined)
                        setOver(undefined)
                      }}
                      onKeyDown={(event) => onKeyDown(event, member)}
                      sx={{ display: 'flex', opacity: member.id === carriedId ? 0.4 : 1 }}
                    >
                      <MemberChip
                        member={member}
                        isChosen={member.id === chosenId}
                        onChoose={() => onChoose(member.id)}
                      />
                    </Box>
                  ))}
              </Box>
            )
          })}
        </Box>
      ))}
    </Box>
  )
}

const cellLook = {
  display: 'flex',
  flexDirection: 'column',
  gap: 1,
  p: 1,
  minHeight: 92,
  minWidth: 0,
  borderBottom: '1px solid',
  borderBottomColor: 'divider',
} as const
