import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { orphansOf, type Benefit } from '#shared/domain/buying-center/benefits.ts'
import Typography from '@mui/material/Typography'
import { formatList } from '../../../ui/format.ts'
import { ChartTable } from '../chart-table.tsx'
import type { Tie } from './benefit-stack.tsx'
import { useBenefitsWords } from './benefits-words.ts'

type Props = Readonly<{
  benefits: readonly Benefit[]
  members: readonly MemberInChart[]
  ties: readonly Tie[]
}>

/** Benefit by benefit to whom it matters and how much, and under it those to whom nothing does. */
export function BenefitTable({ benefits, members, ties }: Props) {
  const say = useBenefitsWords()
  const { members: alone } = orphansOf(benefits, members, ties)
  const sayTies = (benefit: Benefit): string => {
    const held = members.flatMap(({ name, contactId }) =>
      ties
        .filter((tie) => tie.benefitId === benefit.id && tie.contactId === contactId)
        .map(({ strength }) => say('mattersHow', { name, strength: say(`strength-${strength}`) })),
    )
    return held.length === 0 ? say('nobody') : formatList(held)
  }
  return (
    <>
      <ChartTable label={say('tableLabel')} heads={[say('benefit'), say('kind'), say('mattersTo')]}>
        {benefits.map((benefit) => (
          <tr key={benefit.id}>
            <th scope="row">{benefit.name}</th>
            <td>{say(`kind-${benefit.kind}`)}</td>
            <td>{sayTies(benefit)}</td>
          </tr>
        ))}
      </ChartTable>
      {alone.length === 0 ? null : (
        <Typography variant="body2" sx={{ mt: 2 }}>
          {say('orphanSentence', { names: formatList(alone.map(({ name }) => name)) })}
        </Typography>
      )}
    </>
  )
}
