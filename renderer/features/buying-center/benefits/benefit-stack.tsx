import type { MemberInChart } from '#shared/contract/buying-center.ts'
import {
  benefitKinds,
  orphansOf,
  type Benefit,
  type BenefitId,
  type BenefitTie,
} from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import { linesBetween, stackGroups } from '../../../diagram/two-stacks.ts'
import type { Level } from '../level-step.ts'
import { BenefitCard } from './benefit-card.tsx'
import { useBenefitsWords } from './benefits-words.ts'
import { KindHead } from './kind-head.tsx'
import { StackMember } from './stack-member.tsx'

export type Tie = Pick<BenefitTie, 'benefitId' | 'contactId' | 'strength'>

type Props = Readonly<{
  buyingCenterId: BuyingCenterId
  benefits: readonly Benefit[]
  members: readonly MemberInChart[]
  ties: readonly Tie[]
  /** The benefit whose lines are set. */
  benefitId: BenefitId | undefined
  memberId: MemberId | undefined
  isReadOnly: boolean
  onChooseBenefit: (id: BenefitId | undefined) => void
  onChooseMember: (id: MemberId) => void
  onSet: (contactId: ContactId, strength: Level) => void
}>

/** Two stacks with lines between them: the thicker, the more it matters. Whoever stands alone on either side is flagged. */
export function BenefitStack(props: Props) {
  const { benefits, members, ties, benefitId, isReadOnly } = props
  const say = useBenefitsWords()
  const left = stackGroups(
    benefitKinds.map((kind) => benefits.filter((each) => each.kind === kind).map(({ id }) => id)),
    true,
  )
  const right = stackGroups([members.map(({ contactId }) => contactId)], true)
  const heightPx = Math.max(left.heightPx, right.heightPx)
  const lines = linesBetween(
    left.rows,
    right.rows,
    ties.map((tie) => [tie.benefitId, tie.contactId] as const),
  )
  const orphans = orphansOf(benefits, members, ties)
  const strengthOf = (id: BenefitId, contactId: ContactId): Level =>
    ties.find((tie) => tie.benefitId === id && tie.contactId === contactId)?.strength ?? null

  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(60px, 3fr) minmax(0, 4fr)' }}>
      <Box component="section" aria-label={say('stackLabel')} sx={{ position: 'relative', height: heightPx }}>
        {benefitKinds.map((kind, index) => (
          <KindHead
            key={kind}
            kind={kind}
            buyingCenterId={props.buyingCenterId}
            topPx={left.headsPx[index] ?? 0}
            isReadOnly={isReadOnly}
          />
        ))}
        {left.rows.map(({ key, topPx }) => {
          const benefit = benefits.find(({ id }) => id === key)
          return benefit ? (
            <BenefitCard
              key={key}
              benefit={benefit}
              topPx={topPx}
              holders={ties.filter((tie) => tie.benefitId === key).length}
              isChosen={key === benefitId}
              isOrphan={orphans.benefits.includes(benefit)}
              onChoose={() => props.onChooseBenefit(key === benefitId ? undefined : key)}
            />
          ) : null
        })}
      </Box>
      <svg
        aria-hidden
        width="100%"
        height={heightPx}
        viewBox={`0 0 100 ${heightPx}`}
        preserveAspectRatio="none"
      >
        {lines.map(({ left: id, right: contactId, fromPx, toPx }) => (
          <path
            key={`${id} ${contactId}`}
            d={`M0 ${fromPx} C50 ${fromPx} 50 ${toPx} 100 ${toPx}`}
            fill="none"
            vectorEffect="non-scaling-stroke"
            stroke={
              benefitId === undefined || id === benefitId
                ? 'var(--mui-palette-primary-main)'
                : 'var(--mui-palette-divider)'
            }
            strokeWidth={strengthOf(id, contactId) ?? 1}
          />
        ))}
      </svg>
      <Box
        component="section"
        aria-label={say('membersLabel')}
        sx={{ position: 'relative', height: heightPx }}
      >
        {right.rows.map(({ key, topPx }) => {
          const member = members.find(({ contactId }) => contactId === key)
          return member ? (
            <StackMember
              key={key}
              member={member}
              topPx={topPx}
              isChosen={member.id === props.memberId}
              isOrphan={orphans.members.includes(member)}
              strength={
                benefitId === undefined || isReadOnly ? undefined : strengthOf(benefitId, member.contactId)
              }
              onChoose={() => props.onChooseMember(member.id)}
              onSet={(strength) => props.onSet(member.contactId, strength)}
            />
          ) : null
        })}
      </Box>
    </Box>
  )
}
