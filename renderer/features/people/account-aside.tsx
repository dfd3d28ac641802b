import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { AnalysisPanel } from './analysis/analysis-panel.tsx'
import type { useNetwork } from './analysis/use-network.ts'
import { WhatIfPanel } from './analysis/what-if-panel.tsx'
import type { People } from './people.ts'
import { RatingPanel } from './rating/rating-panel.tsx'
import type { PeopleData } from './use-people-data.ts'
import type { AccountPanel } from './use-people-place.ts'
import type { useToVerify } from './use-to-verify.ts'
import { VerifyPanel } from './verify-panel.tsx'

type Props = Readonly<{
  which: AccountPanel
  data: PeopleData
  people: People
  selectedId: string | null
  toVerify: ReturnType<typeof useToVerify>
  /** Whom to rate, those first who count most. */
  rated: () => readonly Readonly<{ contact: Contact }>[]
  seenNetwork: ReturnType<typeof useNetwork>
  onSelect: (id: ContactId) => void
  onClose: () => void
  onWithout: (id: ContactId) => void
  onWithAll: () => void
}>

/** What stands beside the map of the account as a whole: its analysis, what should be verified, what the team thinks. */
export function AccountAside({
  which,
  data,
  people,
  rated,
  seenNetwork,
  onWithout,
  onWithAll,
  ...props
}: Props) {
  const { toVerify, selectedId, onSelect, onClose } = props
  const shared = { onSelect, onClose }
  const { whatIf } = seenNetwork
  if (which === 'verify')
    return <VerifyPanel {...shared} {...toVerify} people={people} data={data} selectedId={selectedId} />
  if (which === 'rating')
    return (
      <RatingPanel {...shared} data={data} people={people} contacts={rated().map(({ contact }) => contact)} />
    )
  if (whatIf) return <WhatIfPanel {...shared} whatIf={whatIf} onEnd={onWithAll} />
  return <AnalysisPanel {...shared} account={seenNetwork.account} onWithout={onWithout} />
}
