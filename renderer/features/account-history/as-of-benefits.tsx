import { stackOf } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { formatList } from '../../ui/format.ts'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'
import { FactList } from './fact-list.tsx'

type Props = Readonly<{ then: AccountState; center: BuyingCenter; nameOf: (contactId: string) => string }>

/** The benefits of the offer on that day as they stood on each other, with those to whom each mattered. */
export function AsOfBenefits({ then, center, nameOf }: Props) {
  const say = useAccountHistoryWords()
  const sayValue = useTrailValues()
  const benefits = stackOf(then.benefits.filter(({ buyingCenterId }) => buyingCenterId === center.id))
  const tiesOf = (benefitId: string): readonly string[] =>
    then.benefitTies
      .filter((tie) => tie.benefitId === benefitId)
      .toSorted((one, other) => other.strength - one.strength)
      .map(({ contactId, strength }) =>
        say('mattersTo', { strength: say(`strength-${strength}`), name: nameOf(contactId) }),
      )
  return (
    <FactList
      title={say('benefits')}
      facts={benefits.map(({ id, name, kind }) => ({
        id,
        name,
        note: sayValue({ currency: null }, 'kind', kind),
        said: formatList(tiesOf(id)) || say('noTie'),
      }))}
    />
  )
}
