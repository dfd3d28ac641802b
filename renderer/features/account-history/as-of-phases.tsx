import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { formatList } from '../../ui/format.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'
import { FactList } from './fact-list.tsx'

type Props = Readonly<{ then: AccountState; center: BuyingCenter; nameOf: (contactId: string) => string }>

/** The phases of a buying center on that day, in their order, with who took part; those who carried it first. */
export function AsOfPhases({ then, center, nameOf }: Props) {
  const say = useAccountHistoryWords()
  const phases = then.phases
    .filter(({ buyingCenterId }) => buyingCenterId === center.id)
    .toSorted((one, other) => one.position - other.position)
  const partsOf = (phaseId: string): readonly string[] =>
    then.phaseParts
      .filter(({ purchasePhaseId }) => purchasePhaseId === phaseId)
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ contactId, weight }) =>
        say('takesPart', { name: nameOf(contactId), weight: say(`weight-${weight}`) }),
      )
  return (
    <FactList
      title={say('phases')}
      facts={phases.map(({ id, name }) => ({ id, name, said: formatList(partsOf(id)) || say('noPart') }))}
    />
  )
}
