import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { stackOf, type BenefitId } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenterId, MemberId } from '#shared/domain/buying-center/model.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import type { Level } from '../level-step.ts'
import { membersInOrder } from '../members-in-order.ts'
import { useAhead } from '../../../ui/use-ahead.ts'
import { BenefitEditor } from './benefit-editor.tsx'
import { BenefitStack } from './benefit-stack.tsx'
import { BenefitTable } from './benefit-table.tsx'
import { useBenefitsWords } from './benefits-words.ts'

type Props = Readonly<{
  buyingCenterId: BuyingCenterId
  members: readonly MemberInChart[]
  chosenId: MemberId | undefined
  isReadOnly: boolean
  onChoose: (id: MemberId) => void
}>

/** What we offer on the left, who decides on the right, and lines for what matters to whom; below it the same as a table. */
export function BenefitsChart({ buyingCenterId, members, chosenId, isReadOnly, onChoose }: Props) {
  const say = useBenefitsWords()
  const asked = useAsk('benefit.list', { buyingCenterId })
  const doSet = useDo('benefit.setTie')
  const [benefitId, setBenefitId] = useState<BenefitId>()
  const stored = asked.value?.ties ?? none
  const strengths = useAhead<Level>(
    stored,
    (key) => stored.find((tie) => keyOf(tie.benefitId, tie.contactId) === key)?.strength ?? null,
    async (key, strength) => {
      const [id, contactId] = key.split(' ') as [BenefitId, ContactId]
      return (await doSet({ id, contactId, strength })) !== undefined
    },
  )
  if (asked.failure) {
    return <NotAnswered failure={asked.failure} onAgain={asked.askAgain} />
  }
  if (!asked.value) return <Box aria-busy sx={{ minHeight: 200 }} />

  const benefits = stackOf(asked.value.benefits)
  const ordered = membersInOrder(members)
  const ties = benefits.flatMap(({ id }) =>
    ordered.flatMap(({ contactId }) => {
      const strength = strengths.valueOf(keyOf(id, contactId))
      return strength === null ? [] : [{ benefitId: id, contactId, strength }]
    }),
  )
  const chosen = benefits.find(({ id }) => id === benefitId)
  const leave = (): void => {
    setBenefitId(undefined)
    document.querySelector<HTMLElement>(`[data-benefit="${benefitId ?? ''}"]`)?.focus()
  }
  return (
    <Box
      onKeyDown={(event) => {
        if (event.key === 'Escape' && chosen) leave()
      }}
    >
      {chosen && !isReadOnly ? (
        <BenefitEditor key={chosen.id} benefit={chosen} onDone={leave} />
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ minHeight: 32 }}>
          {say(benefits.length > 0 ? 'choose' : isReadOnly ? 'noneReadOnly' : 'none')}
        </Typography>
      )}
      <BenefitStack
        buyingCenterId={buyingCenterId}
        benefits={benefits}
        members={ordered}
        ties={ties}
        benefitId={chosen?.id}
        memberId={chosenId}
        isReadOnly={isReadOnly}
        onChooseBenefit={setBenefitId}
        onChooseMember={onChoose}
        onSet={(contactId, strength) => {
          if (chosen) strengths.put(keyOf(chosen.id, contactId), strength)
        }}
      />
      {benefits.length === 0 ? null : (
        <Box sx={{ mt: 3 }}>
          <BenefitTable benefits={benefits} members={ordered} ties={ties} />
        </Box>
      )}
    </Box>
  )
}

const none: readonly never[] = []

function keyOf(id: BenefitId, contactId: ContactId): string {
  return `${id} ${contactId}`
}
