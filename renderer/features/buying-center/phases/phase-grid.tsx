import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { MemberId } from '#shared/domain/buying-center/model.ts'
import type { PhasePart, PurchasePhase, PurchasePhaseId } from '#shared/domain/buying-center/phases.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { styled } from '@mui/material/styles'
import { useDo } from '../../../api/use-do.ts'
import { formatList } from '../../../ui/format.ts'
import { LevelMark } from '../level-mark.tsx'
import { levelAfter, nextLevel, type Level } from '../level-step.ts'
import { MemberButton } from '../member-button.tsx'
import { membersInOrder } from '../members-in-order.ts'
import { useAhead } from '../../../ui/use-ahead.ts'
import { atOf, useGridWalk } from '../use-grid-walk.ts'
import { PhaseHead } from './phase-head.tsx'
import { usePhasesWords } from './phases-words.ts'

type Props = Readonly<{
  phases: readonly PurchasePhase[]
  parts: readonly PhasePart[]
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  chosenId: MemberId | undefined
  isReadOnly: boolean
  onChoose: (id: MemberId) => void
}>

/** Members by phases. A click, Space or a digit from 0 to 3 sets the weight; arrow keys walk. */
export function PhaseGrid({ phases, parts, members, roles, chosenId, isReadOnly, onChoose }: Props) {
  const say = usePhasesWords()
  const doSet = useDo('purchase-phase.setPart')
  const ordered = membersInOrder(members)
  const walk = useGridWalk(
    ordered.map(({ id }) => id),
    1 + phases.length,
  )
  const weights = useAhead<Level>(
    parts,
    (key) => parts.find((part) => keyOf(part.purchasePhaseId, part.contactId) === key)?.weight ?? null,
    async (key, weight) => {
      const [id, contactId] = key.split(' ') as [PurchasePhaseId, ContactId]
      return (await doSet({ id, contactId, weight })) !== undefined
    },
  )
  const holdersOf = (phase: PurchasePhase): number =>
    members.filter(({ contactId }) => weights.valueOf(keyOf(phase.id, contactId)) !== null).length
  const rolesOf = ({ held }: MemberInChart): string =>
    formatList(roles.filter(({ key }) => held.includes(key)).map(({ name }) => name))

  return (
    <Grid
      role="grid"
      ref={walk.grid}
      aria-label={say('gridLabel')}
      aria-readonly={isReadOnly}
      onKeyDown={walk.onKeyDown}
      onFocus={(event) => walk.arrive(event.target)}
    >
      <colgroup>
        <col />
        {phases.map(({ id }) => (
          <col key={id} className="phase" />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{say('member')}</th>
          {phases.map((phase, index) => (
            <PhaseHead
              key={phase.id}
              phase={phase}
              place={index}
              isLast={index === phases.length - 1}
              holders={holdersOf(phase)}
              isReadOnly={isReadOnly}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {ordered.map((member) => (
          <tr key={member.id} aria-current={member.id === chosenId ? 'true' : undefined}>
            <th scope="row">
              <MemberButton
                member={member}
                at={atOf(member.id, 0)}
                tabIndex={walk.tabIndexOf(member.id, 0)}
                onChoose={() => onChoose(member.id)}
              />
              <small>{rolesOf(member)}</small>
            </th>
            {phases.map((phase, index) => {
              const key = keyOf(phase.id, member.contactId)
              const weight = weights.valueOf(key)
              return (
                <td
                  key={phase.id}
                  data-at={atOf(member.id, index + 1)}
                  data-editable={!isReadOnly}
                  tabIndex={walk.tabIndexOf(member.id, index + 1)}
                  aria-label={say('cell', {
                    name: member.name,
                    phase: phase.name,
                    weight: say(`weight-${weight ?? 'none'}`),
                  })}
                  title={say(`weight-${weight ?? 'none'}`)}
                  onClick={isReadOnly ? undefined : () => weights.put(key, nextLevel(weight))}
                  onKeyDown={(event) => {
                    if (event.ctrlKey || event.metaKey || event.altKey) return
                    const next = levelAfter(event.key, weight)
                    if (next === undefined) return
                    event.preventDefault()
                    if (!isReadOnly && next !== weight) weights.put(key, next)
                  }}
                >
                  <LevelMark level={weight} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </Grid>
  )
}

function keyOf(phaseId: PurchasePhaseId, contactId: ContactId): string {
  return `${phaseId} ${contactId}`
}

const Grid = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  fontSize: 13,
  '& col.phase': { width: 92 },
  '@container (max-width: 880px)': { '& col.phase': { width: 76 } },
  '& th': { textAlign: 'left', verticalAlign: 'bottom', padding: '4px 6px', fontWeight: 600, fontSize: 12 },
  '& thead th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    background: 'var(--mui-palette-background-default)',
    boxShadow: 'inset 0 -1px var(--mui-palette-text-secondary)',
  },
  '& tbody th': { fontSize: 13, fontWeight: 500, verticalAlign: 'middle' },
  '& tbody th small': {
    display: 'block',
    fontSize: 12,
    fontWeight: 400,
    color: 'var(--mui-palette-text-secondary)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& tbody tr': { borderBottom: '1px solid var(--mui-palette-divider)' },
  '& tbody tr:hover': { background: 'var(--mui-palette-action-hover)' },
  '& tbody tr[aria-current="true"]': { background: 'var(--mui-palette-primary-light)' },
  '& td': {
    height: 40,
    textAlign: 'center',
    verticalAlign: 'middle',
    borderLeft: '1px solid var(--mui-palette-divider)',
  },
  '& td[data-editable="true"]': { cursor: 'pointer' },
  '& td:focus-visible': { outlineOffset: -2 },
  '& td svg': { verticalAlign: 'middle' },
})
